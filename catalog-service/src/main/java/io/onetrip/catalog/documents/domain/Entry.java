package io.onetrip.catalog.documents.domain;

import io.onetrip.catalog.Words;
import java.util.List;

/**
 * One labelled statement of a document.
 *
 * @param number where the document numbers its entries, as the guide its 54 elements; 0 where it does not
 * @param code the name under which other systems know it; empty where they know none
 * @param value empty where the catalogue says nothing
 */
public record Entry(int number, String code, Words label, List<Block> value) {

    public Entry {
        value = List.copyOf(value);
    }

    static Entry of(Words label, List<Block> value) {
        return new Entry(0, "", label, value);
    }

    static Entry of(Words label, Block... value) {
        return of(label, List.of(value));
    }

    /** Whether it needs the whole width of a page. */
    public boolean wide() {
        return value.stream().anyMatch(Block.Table.class::isInstance);
    }

    public boolean stated() {
        return !value.isEmpty();
    }
}
