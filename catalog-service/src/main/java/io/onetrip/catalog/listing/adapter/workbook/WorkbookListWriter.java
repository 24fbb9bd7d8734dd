package io.onetrip.catalog.listing.adapter.workbook;

import io.onetrip.catalog.listing.domain.Column;
import io.onetrip.catalog.listing.domain.Language;
import io.onetrip.catalog.listing.domain.ListFormat;
import io.onetrip.catalog.listing.domain.ListWriter;
import io.onetrip.workbooks.TextSheet;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.dhatim.fastexcel.Workbook;
import org.springframework.stereotype.Component;

/** Writes a list as the template has it, one row after the other. */
@Component
class WorkbookListWriter implements ListWriter {

    static final String SHEET = "事项清单";
    static final List<Integer> WIDTHS = List.of(22, 30, 44, 52, 16, 24);
    private static final String PROGRAM = "OneTrip";
    private static final String PROGRAM_VERSION = "1.0";

    @Override
    public ListFormat format() {
        return ListFormat.XLSX;
    }

    @Override
    public void write(OutputStream target, Consumer<Consumer<Map<Column, String>>> rows) {
        try (var workbook = workbook(target)) {
            var sheet = new TextSheet(workbook.newWorksheet(SHEET), heads(Language.ZH), WIDTHS);
            rows.accept(row -> sheet.add(texts(row)));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    static Workbook workbook(OutputStream target) {
        return new Workbook(target, PROGRAM, PROGRAM_VERSION);
    }

    static List<String> heads(Language language) {
        return Arrays.stream(Column.values())
                .map(column -> column.words(language))
                .toList();
    }

    static List<String> texts(Map<Column, String> row) {
        return Arrays.stream(Column.values())
                .map(column -> row.getOrDefault(column, ""))
                .toList();
    }
}
