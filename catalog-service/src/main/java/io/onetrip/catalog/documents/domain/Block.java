package io.onetrip.catalog.documents.domain;

import java.util.List;

/** What stands beside a label of a document. */
public sealed interface Block {

    /** Lines of text, one below the other. */
    record Lines(List<Words> lines) implements Block {
        public Lines {
            lines = List.copyOf(lines);
        }
    }

    /** Rows of cells under their headings. */
    record Table(List<Words> columns, List<List<Words>> rows) implements Block {
        public Table {
            columns = List.copyOf(columns);
            rows = rows.stream().map(List::copyOf).toList();
        }
    }

    static Block lines(Words... lines) {
        return new Lines(List.of(lines));
    }
}
