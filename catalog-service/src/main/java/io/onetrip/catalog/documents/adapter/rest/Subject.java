package io.onetrip.catalog.documents.adapter.rest;

import io.onetrip.catalog.documents.domain.Document.Kind;
import org.springframework.web.context.request.ServletWebRequest;

/** Of what a document is, as the path of a request says; for each a guide, and a document for those who work with it. */
enum Subject {
    ITEM(Kind.ITEM_GUIDE, Kind.HANDLING_MANUAL),
    BUNDLE(Kind.BUNDLE_GUIDE, Kind.ACCEPTANCE_GUIDE);

    private final Kind guide;
    private final Kind working;

    Subject(Kind guide, Kind working) {
        this.guide = guide;
        this.working = working;
    }

    static Subject of(ServletWebRequest request) {
        return request.getRequest().getRequestURI().startsWith("/api/catalog/items/") ? ITEM : BUNDLE;
    }

    Kind guide() {
        return guide;
    }

    Kind working() {
        return working;
    }
}
