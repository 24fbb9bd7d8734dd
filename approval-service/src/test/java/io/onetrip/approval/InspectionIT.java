package io.onetrip.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.onetrip.testkit.Caller;
import io.onetrip.testkit.Contracts;
import io.onetrip.testkit.DemoDepartments;
import io.onetrip.testkit.OnRealParts;
import io.onetrip.testkit.Stored;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Base64;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Site inspections by two officers, from the plan to both signatures. */
@OnRealParts
class InspectionIT {
    private static final Map<String, String> GRANT = Map.of("outcome", "GRANTED");

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    Caller approver;
    Caller chief;
    Caller stranger;
    String task;
    String path;

    @BeforeAll
    static void calendarAndAccounts() {
        DispatchedTasks.prepare();
    }

    @BeforeEach
    void aTask() {
        approver = Caller.as(DemoDepartments.approver("D_PSB"), port);
        chief = Caller.as(DemoDepartments.chief("D_PSB"), port);
        stranger = Caller.as(DemoDepartments.approver("D_FIRE"), port);
        task = DispatchedTasks.dispatchedAt(approver, clock.instant());
        path = "/api/approval/tasks/" + task;
    }

    @Test
    void itsRecordHoldsOnceBothOfficersHaveSigned() {
        var due = approver.get(path).text("/due/earliest");
        var planned = approver.post(path + "/inspections", plan(id(approver), id(chief)));
        assertThat(planned.text("/0/state")).isEqualTo("PLANNED");
        assertThat(approver.get(path).text("/due/earliest")).isEqualTo(due);
        assertThat(waiting(chief)).contains(task);
        assertThat(approver.post(path + "/decision", GRANT).problem()).isEqualTo("409 /problems/inspection-open");
        assertThat(approver.post(path + "/inspections", plan(id(approver), id(chief)))
                        .problem())
                .isEqualTo("409 /problems/inspection-open");
        assertThat(chief.post(path + "/inspections/1/signature", Map.of("version", 1))
                        .problem())
                .isEqualTo("409 /problems/inspection-unwritten");
        chief.post(path + "/inspections/1/report", report(1, today()));
        approver.post(path + "/inspections/1/signature", Map.of("version", 2));
        assertThat(waiting(approver)).doesNotContain(task);
        assertThat(approver.post(path + "/decision", GRANT).problem()).isEqualTo("409 /problems/inspection-open");
        var signed = chief.post(path + "/inspections/1/signature", Map.of("version", 3));
        assertThat(signed.text("/0/state")).isEqualTo("SIGNED");
        assertThat(signed.text("/0/report/findings")).isEqualTo("安全出口两处, 通道畅通");
        assertThat(waiting(chief)).doesNotContain(task);
        assertThat(approver.get(path).json().get("history").findValuesAsString("what"))
                .containsExactly(
                        "DISPATCHED",
                        "INSPECTION_PLANNED",
                        "INSPECTION_PASSED",
                        "INSPECTION_SIGNED",
                        "INSPECTION_SIGNED");
        assertThat(approver.post(path + "/decision", GRANT).text("/status")).isEqualTo("DECIDED");
        await().until(() -> DispatchedTasks.events(jdbc, task) == 4);
    }

    @Test
    void whatTheLawDoesNotAllowChangesNothing() {
        stranger.get("/api/approval/tasks");
        var before = Stored.about(jdbc, task);
        assertThat(approver.post(path + "/inspections", plan(id(approver), id(approver)))
                        .problem())
                .isEqualTo("422 /problems/inspection-officers-invalid");
        assertThat(approver.post(path + "/inspections", plan(id(approver), id(approver), id(chief)))
                        .problem())
                .isEqualTo("422 /problems/inspection-officers-invalid");
        assertThat(approver.post(path + "/inspections", plan(id(approver))).problem())
                .isEqualTo("422 /problems/inspection-officers-invalid");
        assertThat(approver.post(path + "/inspections", plan(id(approver), id(stranger)))
                        .problem())
                .isEqualTo("422 /problems/colleague-unknown");
        assertThat(approver.post(
                                path + "/inspections",
                                Map.of(
                                        "plannedOn",
                                        today().minusDays(1).toString(),
                                        "place",
                                        "x",
                                        "officers",
                                        List.of(id(approver), id(chief))))
                        .problem())
                .isEqualTo("422 /problems/inspection-day-invalid");
        assertThat(stranger.post(path + "/inspections", plan(id(approver), id(chief)))
                        .problem())
                .isEqualTo("403 /problems/other-department");
        assertThat(stranger.get(path + "/inspections").problem()).isEqualTo("403 /problems/other-department");
        assertThat(approver.post(path + "/inspections/1/report", report(1, today()))
                        .problem())
                .isEqualTo("404 /problems/inspection-not-found");
        assertThat(Stored.about(jdbc, task)).isEqualTo(before);
        approver.post(path + "/inspections", plan(id(approver), id(chief)));
        var planned = Stored.about(jdbc, task);
        assertThat(approver.post(path + "/inspections/1/report", report(1, today().plusDays(1)))
                        .problem())
                .isEqualTo("422 /problems/inspection-day-invalid");
        assertThat(approver.post(path + "/inspections/1/report", report(7, today()))
                        .problem())
                .isEqualTo("409 /problems/inspection-changed");
        assertThat(stranger.post(path + "/inspections/1/report", report(1, today()))
                        .problem())
                .isEqualTo("403 /problems/other-department");
        assertThat(Stored.about(jdbc, task)).isEqualTo(planned);
    }

    @Test
    void bothSignWhatIsAttachedToTheRecord() {
        approver.post(path + "/inspections", plan(id(approver), id(chief)));
        var before = Stored.about(jdbc, task);
        for (var wrong : List.of(
                Map.of("hash", "../etc/passwd", "name", "现场.jpg"),
                Map.of("hash", "A".repeat(64), "name", "现场.jpg"),
                Map.of("hash", "a".repeat(64), "name", " "),
                Map.of("hash", "a".repeat(64))))
            assertThat(approver.post(path + "/inspections/1/report", with(report(1, today()), List.of(wrong)))
                            .problem())
                    .isEqualTo("400 /problems/invalid-request");
        var photo = Map.of("hash", "a".repeat(64), "name", "现场.jpg");
        assertThat(approver.post(
                                path + "/inspections/1/report",
                                with(report(1, today()), Collections.nCopies(21, photo)))
                        .problem())
                .isEqualTo("400 /problems/invalid-request");
        assertThat(Stored.about(jdbc, task)).isEqualTo(before);
        approver.post(path + "/inspections/1/report", with(report(1, today()), List.of(photo, photo)));
        approver.post(path + "/inspections/1/signature", Map.of("version", 2));
        var signed = chief.post(path + "/inspections/1/signature", Map.of("version", 3))
                .json();
        assertThat(signed.at("/0/report/files")).hasSize(1);
        assertThat(signed.at("/0/report/files/0/hash").asString()).isEqualTo("a".repeat(64));
        assertThat(signed.at("/0/report/files/0/name").asString()).isEqualTo("现场.jpg");
    }

    private static Map<String, Object> with(Map<String, Object> report, List<?> files) {
        var all = new HashMap<>(report);
        all.put("files", files);
        return all;
    }

    @Test
    void aCancelledOneHoldsNothingBack() {
        var key = "inspection-" + task;
        approver.post(path + "/inspections", plan(id(approver), id(chief)), key);
        assertThat(approver.post(path + "/inspections", plan(id(chief), id(approver)), key)
                        .problem())
                .isEqualTo("422 /problems/idempotency-key-reused");
        var cancelled = approver.post(path + "/inspections/1/cancellation", Map.of("version", 1, "reason", "材料已能证明"));
        assertThat(cancelled.text("/0/cancellation/reason")).isEqualTo("材料已能证明");
        assertThat(approver.post(path + "/decision", GRANT).text("/status")).isEqualTo("DECIDED");
        assertThat(approver.post(path + "/inspections", plan(id(approver), id(chief)))
                        .problem())
                .isEqualTo("409 /problems/task-decided");
    }

    private Map<String, Object> plan(String... officers) {
        return Map.of("plannedOn", today().toString(), "place", "南京路 1 号", "officers", List.of(officers));
    }

    private static Map<String, Object> report(int version, LocalDate on) {
        return Map.of("version", version, "inspectedOn", on.toString(), "findings", "安全出口两处, 通道畅通", "passed", true);
    }

    private static List<String> waiting(Caller caller) {
        var answer = caller.get("/api/approval/inspections");
        assertThat(answer.status()).isEqualTo(200);
        return answer.json().findValuesAsString("taskId");
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    /** Of the token, once its person is known as a colleague. */
    private static String id(Caller caller) {
        caller.get("/api/approval/tasks?limit=1");
        var claims =
                Base64.getUrlDecoder().decode(String.valueOf(caller.token()).split("\\.")[1]);
        return Contracts.JSON.readTree(claims).get("sub").asString();
    }
}
