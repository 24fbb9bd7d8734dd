package io.onetrip.catalog.documents.domain;

import io.onetrip.catalog.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Collects the rows of a table; a table without rows is nothing. */
final class Rows {

    private final List<Words> columns;
    private final List<List<Words>> rows = new ArrayList<>();

    private Rows(List<Words> columns) {
        this.columns = columns;
    }

    /** @param columns names of fields, as the terms know them */
    static Rows of(String... columns) {
        return new Rows(List.of(columns).stream()
                .map(column -> Terms.of("field", column))
                .toList());
    }

    Rows add(Words... cells) {
        rows.add(List.of(cells));
        return this;
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }

    /** Without the columns in which nothing stands. */
    List<Block> blocks() {
        if (rows.isEmpty()) return List.of();
        var filled = IntStream.range(0, columns.size())
                .filter(column ->
                        rows.stream().anyMatch(row -> !row.get(column).zh().isBlank()))
                .boxed()
                .toList();
        return List.of(new Block.Table(
                filled.stream().map(columns::get).toList(),
                rows.stream().map(row -> filled.stream().map(row::get).toList()).toList()));
    }

    /** With the files that belong to them. */
    List<Block> blocks(List<Block.Link> links) {
        return links.isEmpty()
                ? blocks()
                : Stream.concat(blocks().stream(), Stream.of(new Block.Links(links)))
                        .toList();
    }
}
