package io.onetrip.catalog.listing.adapter.workbook;

import io.onetrip.catalog.listing.domain.ListFormat;
import io.onetrip.catalog.listing.domain.ListReader;
import io.onetrip.catalog.listing.domain.ListRefused;
import io.onetrip.catalog.listing.domain.ListRefused.Reason;
import io.onetrip.catalog.listing.domain.ListRow;
import io.onetrip.workbooks.WorkbookGuard;
import io.onetrip.workbooks.WorkbookRefused;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.springframework.stereotype.Component;

/** The first sheet of a workbook: its first row with something in it is the head, every later one a row. */
@Component
class WorkbookLists implements ListReader {

    @Override
    public ListFormat format() {
        return ListFormat.XLSX;
    }

    @Override
    public boolean reads(byte[] head) {
        return head.length > 3 && head[0] == 'P' && head[1] == 'K' && head[2] == 3 && head[3] == 4;
    }

    @Override
    public List<String> read(Path file, Consumer<ListRow> rows) {
        var parts = looked(file);
        try (var workbook = new ReadableWorkbook(file.toFile())) {
            var sheet = workbook.getFirstSheet();
            var table = new SheetTable(parts.mergedOf(sheet.getId()));
            try (var lines = sheet.openStream()) {
                lines.forEach(line -> table.take(line, row -> pass(row, rows)));
            }
            return table.ignored();
        } catch (ListRefused refused) {
            throw refused;
        } catch (NotTaken failed) {
            throw failed.why;
        } catch (IOException | RuntimeException broken) {
            throw new ListRefused(
                    Reason.UNREADABLE,
                    "The workbook cannot be read. Open it in Excel, save it as .xlsx and send that.");
        }
    }

    private static WorkbookGuard.Parts looked(Path file) {
        try {
            return WorkbookGuard.look(file);
        } catch (WorkbookRefused refused) {
            throw new ListRefused(Reason.valueOf(refused.reason().name()), String.valueOf(refused.getMessage()));
        }
    }

    private static void pass(ListRow row, Consumer<ListRow> rows) {
        try {
            rows.accept(row);
        } catch (RuntimeException failed) {
            throw new NotTaken(failed);
        }
    }

    /** What takes the rows has failed, which is not the file's fault. */
    private static final class NotTaken extends RuntimeException {
        private final RuntimeException why;

        NotTaken(RuntimeException why) {
            super(why);
            this.why = why;
        }
    }
}
