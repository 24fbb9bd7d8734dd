package io.onetrip.catalog.documents.adapter.rest;

import io.onetrip.catalog.documents.domain.Document.Kind;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Where the public reads of an item or a bundle; what QR codes lead to. */
@Component
class PublicAddresses {

    private final String root;

    PublicAddresses(@Value("${onetrip.public-address}") String address) {
        root = address.replaceAll("/+$", "");
    }

    String root() {
        return root;
    }

    String ofItem(String id) {
        return root + "/guide/items/" + id;
    }

    String ofBundle(String id) {
        return root + "/guide/bundles/" + id;
    }

    String of(Kind kind, String id) {
        return switch (kind) {
            case ITEM_GUIDE, HANDLING_MANUAL -> ofItem(id);
            case BUNDLE_GUIDE, ACCEPTANCE_GUIDE -> ofBundle(id);
        };
    }
}
