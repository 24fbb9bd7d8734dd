package io.onetrip.catalog.documents.domain;

import io.onetrip.catalog.Words;
import java.util.List;
import java.util.stream.IntStream;

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
        private static final int NARROWEST = 14;
        private static final int WIDEST = 45;

        public Table {
            columns = List.copyOf(columns);
            rows = rows.stream().map(List::copyOf).toList();
        }

        /** How much of a page's width each column needs, in percent: long texts get more, short ones stay readable. */
        public List<Integer> shares() {
            var lengths = IntStream.range(0, columns.size())
                    .map(column -> rows.stream()
                            .mapToInt(row -> row.get(column).zh().length())
                            .max()
                            .orElse(0))
                    .map(length -> Math.clamp(length, NARROWEST, WIDEST))
                    .toArray();
            var all = Math.max(1, IntStream.of(lengths).sum());
            return IntStream.of(lengths).mapToObj(length -> 100 * length / all).toList();
        }
    }

    /** Files that belong to what is said, as blank forms. */
    record Links(List<Link> links) implements Block {
        public Links {
            links = List.copyOf(links);
        }
    }

    /** @param path below the public address */
    record Link(Words label, String path) {}

    static Block lines(Words... lines) {
        return new Lines(List.of(lines));
    }
}
