package io.onetrip.catalog.listing.adapter.workbook;

import io.onetrip.catalog.listing.domain.Column;
import io.onetrip.catalog.listing.domain.Finding;
import io.onetrip.catalog.listing.domain.FindingCode;
import io.onetrip.catalog.listing.domain.Language;
import io.onetrip.catalog.listing.domain.ListRefused;
import io.onetrip.catalog.listing.domain.ListRefused.Reason;
import io.onetrip.catalog.listing.domain.ListRow;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;

/** Finds the head of a sheet and makes rows of a list of what stands below it. */
final class SheetTable {

    private static final Set<Column> NEEDED =
            Set.of(Column.DEPARTMENT, Column.NAME, Column.ITEM_CODE, Column.TASK_TYPE, Column.DEPT_CODE);

    private final MergedCells merged;
    private final Set<String> ignored = new TreeSet<>();
    private @Nullable Map<Column, Integer> places;

    SheetTable(List<String> merged) {
        this.merged = MergedCells.of(merged);
    }

    List<String> ignored() {
        if (places == null) throw withoutHead(NEEDED);
        return List.copyOf(ignored);
    }

    void take(Row line, Consumer<ListRow> rows) {
        if (blank(line)) return;
        if (places == null) places = head(line);
        else rows.accept(row(line, places));
    }

    private Map<Column, Integer> head(Row line) {
        var found = new EnumMap<Column, Integer>(Column.class);
        for (var cell : line) {
            if (cell == null) continue;
            var text = text(cell);
            var column = Column.named(text);
            if (column.isPresent() && found.putIfAbsent(column.get(), cell.getColumnIndex()) != null)
                throw new ListRefused(
                        Reason.NOT_A_LIST, "The head has the column %s twice. Take one out.".formatted(text));
            if (column.isEmpty() && !text.isBlank() && !ReportColumns.isOne(text))
                ignored.add(text.strip().substring(0, Math.min(text.strip().length(), 100)));
        }
        var missing = new TreeSet<>(NEEDED);
        missing.removeAll(found.keySet());
        if (!missing.isEmpty()) throw withoutHead(missing);
        return found;
    }

    private static ListRefused withoutHead(Set<Column> missing) {
        var names = missing.stream()
                .sorted()
                .map(column -> column.words(Language.ZH))
                .toList();
        return new ListRefused(
                Reason.NOT_A_LIST,
                "The first row of the first sheet lacks the heads %s. Use the template."
                        .formatted(String.join(", ", names)));
    }

    private ListRow row(Row line, Map<Column, Integer> places) {
        var given = new EnumMap<Column, String>(Column.class);
        var findings = new ArrayList<Finding>();
        places.forEach((column, place) -> {
            merged.over(place, line.getRowNum())
                    .ifPresent(range -> findings.add(Finding.of(column, FindingCode.MERGED, range)));
            line.getOptionalCell(place).ifPresent(cell -> value(column, cell, given, findings));
        });
        return ListRow.read(line.getRowNum(), given, findings);
    }

    private static void value(Column column, Cell cell, Map<Column, String> given, List<Finding> findings) {
        var text = text(cell);
        switch (cell.getType()) {
            case FORMULA -> findings.add(Finding.of(column, FindingCode.FORMULA));
            case ERROR -> findings.add(Finding.of(column, FindingCode.CELL_ERROR, text));
            case BOOLEAN -> findings.add(Finding.of(column, FindingCode.NOT_TEXT));
            case NUMBER -> {
                given.put(column, text);
                if (column == Column.ITEM_CODE || column == Column.DEPT_CODE)
                    findings.add(Finding.of(column, FindingCode.NUMBER_NOT_TEXT, text));
            }
            default -> given.put(column, text);
        }
        if (cell.getType() == CellType.STRING
                && (column == Column.ITEM_CODE || column == Column.DEPT_CODE)
                && text.strip().matches("\\d(\\.\\d+)?[Ee]\\+\\d+"))
            findings.add(Finding.of(column, FindingCode.NUMBER_NOT_TEXT, text));
    }

    private static boolean blank(Row line) {
        return line.stream()
                .allMatch(cell -> cell == null
                        || cell.getType() != CellType.FORMULA && text(cell).isBlank());
    }

    private static String text(Cell cell) {
        if (cell.getType() == CellType.STRING) return cell.asString();
        return cell.getRawValue() == null ? "" : cell.getRawValue();
    }
}
