package io.onetrip.catalog.importing.adapter.messaging;

import com.fasterxml.jackson.annotation.JsonRawValue;
import io.onetrip.catalog.importing.domain.CatalogueItem;
import io.onetrip.catalog.importing.domain.Change;

/** Data of {@code catalog.item-published.v1}; the definition is that of the file. */
record ItemPublishedMessage(
        String id,
        int version,
        String name,
        String department,
        @JsonRawValue String definition) {

    static ItemPublishedMessage of(Change change) {
        var entry = change.entry();
        var item = (CatalogueItem) entry.value();
        return new ItemPublishedMessage(
                entry.id(), change.version(), entry.name(), item.department(), entry.definition());
    }
}
