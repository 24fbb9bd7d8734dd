package io.onetrip.catalog.documents.adapter.rest;

import io.onetrip.catalog.Words;
import io.onetrip.catalog.documents.domain.Document;
import io.onetrip.catalog.documents.domain.Document.Kind;
import io.onetrip.catalog.documents.domain.Section;
import java.util.List;

/**
 * A document to be shown on a page. An entry without a value is one that the catalogue says nothing of.
 *
 * @param address where the public reads of the same subject
 */
record DocumentResponse(
        Kind kind, Words kindName, String subject, int version, Words title, String address, List<Section> sections) {

    static DocumentResponse of(Document document, String address) {
        return new DocumentResponse(
                document.kind(),
                document.kind().words(),
                document.subject(),
                document.version(),
                document.title(),
                address,
                document.sections());
    }
}
