package io.onetrip.catalog.authoring.domain;

import io.onetrip.catalog.importing.domain.Kind;

/** Names an entry of the catalogue. */
public record EntryKey(Kind kind, String id) {
    @Override
    public String toString() {
        return kind + " " + id;
    }
}
