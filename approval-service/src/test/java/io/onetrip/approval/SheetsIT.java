package io.onetrip.approval;

import static org.assertj.core.api.Assertions.assertThat;

import io.onetrip.testkit.Caller;
import io.onetrip.testkit.DemoDepartments;
import io.onetrip.testkit.OnRealParts;
import io.onetrip.testkit.Stored;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.UUID;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Open tasks out as a workbook, decisions in by it. */
@OnRealParts
class SheetsIT {
    private static final String SHEETS = "/api/approval/sheets";
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final List<String> HEADS = List.of("任务编号", "结论", "理由", "法律依据", "结果编号");
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient jdbc;

    Caller approver;

    @BeforeAll
    static void calendarAndAccounts() {
        DispatchedTasks.prepare();
    }

    @BeforeEach
    void callers() {
        approver = Caller.as(DemoDepartments.approver("D_PSB"), port);
    }

    @Test
    void openTasksComeAsAWorkbookAndDecisionsGoBackByIt() throws IOException {
        var tasks = List.of(dispatched(), dispatched(), dispatched(), dispatched());
        assertThat(cells(approver.download(SHEETS + "/tasks.xlsx")).stream().map(List::getFirst))
                .containsAll(tasks);
        var body = workbook(List.of(
                List.of(tasks.get(0), "准予", "符合条件", "", ""),
                List.of(tasks.get(1), "不予", "", "", ""),
                List.of(tasks.get(2), "", "", "", ""),
                List.of(tasks.get(3), "也许", "", "", ""),
                List.of(tasks.get(0), "准予", "", "", ""),
                List.of("nonsense", "准予", "", "", "")));
        var answer = handIn(approver, body, UUID.randomUUID().toString());
        assertThat(answer.json().at("/rows").findValuesAsString("outcome"))
                .containsExactly("DONE", "REJECTED", "SKIPPED", "REJECTED", "REJECTED", "REJECTED");
        assertThat(answer.json().at("/rows").findValuesAsString("problem"))
                .containsExactly("reason-missing", "sheet-row-invalid", "task-decided", "task-not-found");
        assertThat(approver.get("/api/approval/tasks/" + tasks.getFirst()).text("/status"))
                .isEqualTo("DECIDED");
        var results = "%s/%s/results.xlsx".formatted(SHEETS, answer.text("/id"));
        assertThat(cells(approver.download(results)).get(1).getFirst()).isEqualTo("2");
        assertThat(Caller.as(DemoDepartments.approver("D_FIRE"), port)
                        .get(results)
                        .problem())
                .isEqualTo("404 /problems/sheet-not-found");
    }

    @Test
    void aGrantMayBeBoundToConditions() throws IOException {
        var tasks = List.of(dispatched(), dispatched());
        var body = workbook(
                List.of(
                        List.of(tasks.get(0), "准予", "客房不超过 36 间\n\n每年复查一次"),
                        List.of(tasks.get(1), "准予", "长".repeat(501))),
                List.of("任务编号", "结论", "附加条件"));
        var answer = handIn(approver, body, UUID.randomUUID().toString());
        assertThat(answer.json().at("/rows").findValuesAsString("outcome")).containsExactly("DONE", "REJECTED");
        assertThat(answer.text("/rows/1/problem")).isEqualTo("conditions-invalid");
        assertThat(approver.get("/api/approval/tasks/" + tasks.getFirst())
                        .json()
                        .at("/decision/conditions")
                        .valueStream()
                        .map(each -> each.asString()))
                .containsExactly("客房不超过 36 间", "每年复查一次");
    }

    @Test
    void aRepeatedWorkbookIsAnsweredAgain() throws IOException {
        var task = dispatched();
        var key = UUID.randomUUID().toString();
        var body = workbook(List.of(List.of(task, "准予", "", "", "")));
        var first = handIn(approver, body, key);
        assertThat(handIn(approver, body, key).json()).isEqualTo(first.json());
    }

    @Test
    void whatIsNoWorkbookChangesNothing() throws IOException {
        var task = dispatched();
        var before = Stored.about(jdbc, task);
        for (var body : List.of(
                new byte[] {1, 2, 3}, "PK\3\4 and nothing".getBytes(), workbook(List.of(), List.of("甲", "乙")))) {
            assertThat(handIn(approver, body, UUID.randomUUID().toString()).problem())
                    .isEqualTo("422 /problems/sheet-unreadable");
        }
        var body = workbook(List.of(List.of(task, "准予", "", "", "")));
        assertThat(handIn(
                                Caller.as(DemoDepartments.approver("D_FIRE"), port),
                                body,
                                UUID.randomUUID().toString())
                        .text("/rows/0/problem"))
                .isEqualTo("other-department");
        assertThat(Stored.about(jdbc, task).get("department_task")).isEqualTo(before.get("department_task"));
    }

    private String dispatched() {
        return DispatchedTasks.dispatched(approver);
    }

    private static byte[] workbook(List<List<String>> rows) throws IOException {
        return workbook(rows, HEADS);
    }

    private static byte[] workbook(List<List<String>> rows, List<String> heads) throws IOException {
        var target = new ByteArrayOutputStream();
        try (var workbook = new Workbook(target, "test", "1.0")) {
            var sheet = workbook.newWorksheet("待办任务");
            for (var column = 0; column < heads.size(); column++) sheet.value(0, column, heads.get(column));
            for (var row = 0; row < rows.size(); row++) {
                for (var column = 0; column < rows.get(row).size(); column++)
                    sheet.value(row + 1, column, rows.get(row).get(column));
            }
        }
        return target.toByteArray();
    }

    private static List<List<String>> cells(byte[] content) throws IOException {
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(content));
                var rows = workbook.getFirstSheet().openStream()) {
            return rows.map(row -> row.stream()
                            .map(cell -> cell == null ? "" : String.valueOf(cell.getText()))
                            .toList())
                    .toList();
        }
    }

    private static Caller.Answer handIn(Caller caller, byte[] body, String key) {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:%d%s".formatted(caller.port(), SHEETS)))
                .header("Authorization", "Bearer " + caller.token())
                .header("Content-Type", XLSX)
                .header("Idempotency-Key", key)
                .POST(BodyPublishers.ofByteArray(body))
                .build();
        try {
            return new Caller.Answer(HTTP.send(request, BodyHandlers.ofString()));
        } catch (IOException | InterruptedException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
