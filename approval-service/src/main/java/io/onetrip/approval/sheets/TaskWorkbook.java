package io.onetrip.approval.sheets;

import io.onetrip.approval.tasks.domain.ApprovalRefused;
import io.onetrip.approval.tasks.domain.Claim;
import io.onetrip.approval.tasks.domain.Handler;
import io.onetrip.approval.tasks.domain.ListedTask;
import io.onetrip.approval.tasks.domain.Reason;
import io.onetrip.workbooks.TextSheet;
import io.onetrip.workbooks.WorkbookGuard;
import io.onetrip.workbooks.WorkbookRefused;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.springframework.stereotype.Component;

/** Writes open tasks, and reads them back with what was filled in. */
@Component
class TaskWorkbook {
    static final int MOST_ROWS = 1000;
    private static final List<String> HEADS =
            List.of("任务编号", "办件编号", "事项", "申请人", "最早期限", "认领人", "结论", "理由", "法律依据", "结果编号", "经办人", "经办人职务", "附加条件");
    private static final List<Integer> WIDTHS = List.of(46, 18, 28, 24, 14, 12, 10, 40, 40, 30, 14, 16, 40);
    private static final List<String> RESULT_HEADS = List.of("行", "任务编号", "处理结果", "说明");
    private static final List<Integer> RESULT_WIDTHS = List.of(8, 46, 12, 80);
    private static final int OUTCOME = HEADS.indexOf("结论");

    byte[] tasks(List<ListedTask> tasks) {
        return written(workbook -> {
            var worksheet = workbook.newWorksheet("待办任务");
            var sheet = new TextSheet(worksheet, HEADS, WIDTHS);
            tasks.forEach(task -> sheet.add(line(task)));
            var choices = workbook.newWorksheet("选项");
            var list = new TextSheet(choices, List.of("结论"), List.of(10));
            list.add(List.of("准予"));
            list.add(List.of("不予"));
            worksheet
                    .range(1, OUTCOME, MOST_ROWS, OUTCOME)
                    .validateWithList(choices.range(1, 0, 2, 0))
                    .showErrorMessage(true);
        });
    }

    byte[] results(List<RowResult> results) {
        return written(workbook -> {
            var sheet = new TextSheet(workbook.newWorksheet("处理结果"), RESULT_HEADS, RESULT_WIDTHS);
            for (var row : results) {
                var words = switch (row.outcome()) {
                    case DONE -> "已决定";
                    case PROPOSED -> "已提交否定报备";
                    case REJECTED -> "未接受";
                    case SKIPPED -> "未填写";
                };
                sheet.add(List.of(
                        String.valueOf(row.row()), row.taskId(), words, row.detail() == null ? "" : row.detail()));
            }
        });
    }

    /** @throws ApprovalRefused when it cannot be read as a whole; a wrong row is for later */
    List<FilledRow> read(byte[] content) {
        Path file = null;
        try {
            file = Files.createTempFile("decisions", ".xlsx");
            Files.write(file, content);
            WorkbookGuard.look(file);
            try (var workbook = new ReadableWorkbook(file.toFile());
                    var lines = workbook.getFirstSheet().openStream()) {
                return rows(lines.toList());
            }
        } catch (WorkbookRefused refused) {
            throw unreadable(String.valueOf(refused.getMessage()));
        } catch (ApprovalRefused refused) {
            throw refused;
        } catch (IOException | RuntimeException broken) {
            throw unreadable(
                    "文件损坏或不是工作簿 (The workbook cannot be read; open it in Excel, save it as .xlsx and send that)");
        } finally {
            delete(file);
        }
    }

    private static List<FilledRow> rows(List<Row> lines) {
        if (lines.isEmpty()) throw unreadable("工作簿是空的 (The workbook is empty; use the one you downloaded)");
        var head = lines.getFirst();
        var places = HEADS.stream().map(name -> place(head, name)).toList();
        if (places.get(0) < 0 || places.get(OUTCOME) < 0) {
            throw unreadable(
                    "第一行须有“任务编号”和“结论” (The first row lacks the heads 任务编号 and 结论; use the one you downloaded)");
        }
        var rows = new ArrayList<FilledRow>();
        for (var line : lines.subList(1, lines.size())) {
            var texts = places.stream().map(place -> text(line, place)).toList();
            if (texts.get(0).isBlank() && texts.get(OUTCOME).isBlank()) continue;
            var formula = places.stream().anyMatch(place -> isFormula(line, place));
            rows.add(new FilledRow(
                    line.getRowNum(),
                    texts.get(0).strip(),
                    texts.get(OUTCOME),
                    texts.get(7),
                    texts.get(8),
                    texts.get(9),
                    new Handler(texts.get(10), texts.get(11)),
                    texts.get(12),
                    formula));
        }
        if (rows.size() > MOST_ROWS) throw unreadable("最多 1000 行 (At most 1000 rows; hand the rest in afterwards)");
        return rows;
    }

    private static int place(Row head, String name) {
        return head.stream()
                .filter(cell -> cell != null
                        && name.equals(head.getCellText(cell.getColumnIndex()).strip()))
                .map(cell -> cell.getColumnIndex())
                .findFirst()
                .orElse(-1);
    }

    private static String text(Row line, int place) {
        return place < 0
                ? ""
                : line.getOptionalCell(place)
                        .map(cell -> cell.getText() == null ? "" : cell.getText())
                        .orElse("");
    }

    private static boolean isFormula(Row line, int place) {
        return place >= 0
                && line.getOptionalCell(place)
                        .filter(cell -> cell.getType() == CellType.FORMULA || cell.getType() == CellType.ERROR)
                        .isPresent();
    }

    private static List<String> line(ListedTask listed) {
        var item = listed.task().item();
        var results = item.results().stream().map(result -> result.name() + "=").collect(Collectors.joining("\n"));
        return List.of(
                item.id(),
                item.caseNumber(),
                item.itemName(),
                listed.dispatched().applicantName(),
                listed.due().date().toString(),
                listed.task().claim().map(Claim::by).map(by -> by.name()).orElse(""),
                "",
                "",
                "",
                results,
                "",
                "",
                "");
    }

    private interface Content {
        void into(Workbook workbook) throws IOException;
    }

    private static byte[] written(Content content) {
        var target = new ByteArrayOutputStream();
        try (var workbook = new Workbook(target, "OneTrip", "1.0")) {
            content.into(workbook);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return target.toByteArray();
    }

    private static void delete(@org.jspecify.annotations.Nullable Path file) {
        try {
            if (file != null) Files.deleteIfExists(file);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static ApprovalRefused unreadable(String why) {
        return new ApprovalRefused(Reason.SHEET_UNREADABLE, why);
    }
}
