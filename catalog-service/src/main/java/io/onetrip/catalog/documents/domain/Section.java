package io.onetrip.catalog.documents.domain;

import io.onetrip.catalog.Words;
import java.util.List;

/** A part of a document under one heading. */
public record Section(Words title, List<Entry> entries) {
    public Section {
        entries = List.copyOf(entries);
    }
}
