package io.onetrip.catalog.listing.adapter.workbook;

import static io.onetrip.catalog.listing.adapter.workbook.WorkbookListWriter.SHEET;
import static io.onetrip.catalog.listing.adapter.workbook.WorkbookListWriter.WIDTHS;
import static io.onetrip.catalog.listing.adapter.workbook.WorkbookListWriter.heads;
import static io.onetrip.catalog.listing.adapter.workbook.WorkbookListWriter.texts;
import static io.onetrip.catalog.listing.adapter.workbook.WorkbookListWriter.workbook;
import static java.util.stream.Collectors.joining;

import io.onetrip.catalog.listing.domain.Column;
import io.onetrip.catalog.listing.domain.ItemType;
import io.onetrip.catalog.listing.domain.Language;
import io.onetrip.catalog.listing.domain.ListJobs.Checked;
import io.onetrip.catalog.listing.domain.ListReader;
import io.onetrip.catalog.listing.domain.ReportWriter;
import io.onetrip.workbooks.TextSheet;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.springframework.stereotype.Component;

@Component
class WorkbookReports implements ReportWriter {

    private static final List<Integer> REPORT_WIDTHS = List.of(10, 12, 14, 60);
    private static final List<Integer> HELP_WIDTHS = List.of(16, 10, 70, 50);

    @Override
    public void template(OutputStream target, Language language) {
        try (var workbook = workbook(target)) {
            var list = workbook.newWorksheet(SHEET);
            new TextSheet(list, heads(language), WIDTHS);
            var help = Help.in(language);
            var types = help(workbook, help, language);
            list.range(1, Column.TASK_TYPE.ordinal(), ListReader.MOST_ROWS, Column.TASK_TYPE.ordinal())
                    .validateWithList(types.range(1, 0, choices().size(), 0))
                    .errorTitle(Column.TASK_TYPE.words(language))
                    .error(help.choose())
                    .showErrorMessage(true);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** The sheet of choices, which the list refers to. */
    private static Worksheet help(Workbook workbook, Help help, Language language) {
        var sheet = new TextSheet(workbook.newWorksheet(help.sheet()), help.head(), HELP_WIDTHS);
        help.lines().forEach(sheet::add);
        var types = workbook.newWorksheet(help.choices());
        var choices = new TextSheet(types, List.of(Column.TASK_TYPE.words(language)), List.of(20));
        choices().forEach(choice -> choices.add(List.of(choice)));
        return types;
    }

    private static List<String> choices() {
        return Arrays.stream(ItemType.values())
                .filter(ItemType::appliedFor)
                .map(ItemType::choice)
                .toList();
    }

    @Override
    public void report(OutputStream target, Language language, Consumer<Consumer<Checked>> rows) {
        var heads = new ArrayList<>(heads(language));
        for (var column : ReportColumns.values()) heads.add(column.words(language));
        var widths = new ArrayList<>(WIDTHS);
        widths.addAll(REPORT_WIDTHS);
        try (var workbook = workbook(target)) {
            var sheet = new TextSheet(workbook.newWorksheet(SHEET), heads, widths);
            rows.accept(row -> sheet.add(line(row, language)));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static List<String> line(Checked checked, Language language) {
        var line = new ArrayList<>(texts(checked.row().given()));
        line.add(String.valueOf(checked.row().number()));
        line.add(Help.outcome(checked.outcome(), language));
        var findings = checked.row().findings();
        line.add(findings.stream()
                .map(finding -> finding.column().words(language))
                .distinct()
                .collect(joining("; ")));
        line.add(findings.stream()
                .map(finding -> "%s: %s".formatted(finding.column().words(language), finding.in(language)))
                .collect(joining("\n")));
        return line;
    }
}
