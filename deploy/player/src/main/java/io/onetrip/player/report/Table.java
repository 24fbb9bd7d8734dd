package io.onetrip.player.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Columns that stay in line, also with Chinese in them. */
final class Table {
    private final List<List<String>> rows = new ArrayList<>();

    Table(String... titles) {
        rows.add(List.of(titles));
    }

    void row(Object... cells) {
        rows.add(List.of(cells).stream().map(Table::text).toList());
    }

    @Override
    public String toString() {
        return rows.stream().map(this::line).collect(Collectors.joining("\n"));
    }

    private String line(List<String> row) {
        return IntStream.range(0, row.size())
                .mapToObj(column -> padded(column, row.get(column)))
                .collect(Collectors.joining("  "))
                .stripTrailing();
    }

    private String padded(int column, String cell) {
        var width = rows.stream().mapToInt(row -> width(row.get(column))).max().orElse(0);
        var space = " ".repeat(width - width(cell));
        return isNumber(column) ? space + cell : cell + space;
    }

    private boolean isNumber(int column) {
        return rows.stream().skip(1).allMatch(row -> row.get(column).matches("[\\d.,-]*"));
    }

    private static String text(Object cell) {
        return cell instanceof Double number ? "%,.1f".formatted(number) : String.valueOf(cell);
    }

    /** Chinese characters and full-width forms take two columns. */
    static int width(String text) {
        return text.codePoints()
                .map(point -> point >= 0x2E80 && point < 0xFFE0 ? 2 : 1)
                .sum();
    }
}
