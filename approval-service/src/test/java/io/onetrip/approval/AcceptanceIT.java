package io.onetrip.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.onetrip.testkit.Caller;
import io.onetrip.testkit.DemoDepartments;
import io.onetrip.testkit.OnRealParts;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Items that are not entrusted to the window, and what departments ask of applicants. */
@OnRealParts
class AcceptanceIT {
    private static final String PEOPLE = "/api/approval/tasks/";
    private static final String SYSTEMS = "/api/departments/v1/tasks/";
    private static final Map<String, Object> GRANT = Map.of("outcome", "GRANTED", "reason", "符合条件");
    private static final Map<String, Object> ASK = wrong("MATERIAL", "M_ID_LEGAL");

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient jdbc;

    Caller approver;
    Caller system;

    @BeforeAll
    static void calendarAndAccounts() {
        DispatchedTasks.prepare();
    }

    @BeforeEach
    void callers() {
        approver = Caller.as(DemoDepartments.approver("D_PSB"), port);
        system = Caller.asSystemOf("D_PSB", port);
    }

    @Test
    void isAcceptedByAPersonAndDecidedOnlyThen() {
        var task = DispatchedTasks.notEntrusted(approver, Instant.now());
        var shown = approver.get(PEOPLE + task);
        assertThat(shown.text("/acceptance/state")).isEqualTo("PENDING");
        assertThat(shown.text("/acceptance/lastDay")).isNotEmpty();
        assertThat(approver.post(PEOPLE + task + "/decision", GRANT).problem())
                .isEqualTo("409 /problems/acceptance-pending");
        assertThat(approver.post(PEOPLE + task + "/acceptance", Map.of()).text("/state"))
                .isEqualTo("ACCEPTED");
        assertThat(approver.post(PEOPLE + task + "/acceptance", Map.of()).problem())
                .isEqualTo("409 /problems/item-accepted");
        assertThat(approver.post(PEOPLE + task + "/decision", GRANT).status()).isEqualTo(200);
        DispatchedTasks.toldOnce(
                jdbc, task, "approval.task-claimed.v1", "approval.item-accepted.v1", "approval.item-decided.v1");
    }

    @Test
    void asksOnceByItsSystemAndGetsWhatTheWindowTookIn() {
        var task = DispatchedTasks.notEntrusted(approver, Instant.now());
        assertThat(system.post(SYSTEMS + task + "/correction-request", wrong("MATERIAL", "M_NOWHERE"))
                        .problem())
                .isEqualTo("422 /problems/correction-subject-unknown");
        var asked = system.post(SYSTEMS + task + "/correction-request", ASK);
        assertThat(asked.text("/state")).isEqualTo("CORRECTION_REQUESTED");
        assertThat(system.post(SYSTEMS + task + "/acceptance", Map.of()).problem())
                .isEqualTo("409 /problems/correction-awaited");
        DispatchedTasks.correct(task, "M_ID_LEGAL", "平面图(已补正)");
        await().until(() -> system.get(SYSTEMS + task).text("/acceptance/state").equals("PENDING"));
        var corrected = system.get(SYSTEMS + task);
        assertThat(corrected.text("/form/rooms")).isEqualTo("40");
        assertThat(corrected.json().at("/materials").findValuesAsString("name")).contains("平面图(已补正)");
        assertThat(system.post(SYSTEMS + task + "/correction-request", ASK).problem())
                .isEqualTo("409 /problems/correction-already-requested");
        assertThat(system.post(SYSTEMS + task + "/acceptance", Map.of()).status())
                .isEqualTo(200);
        DispatchedTasks.toldOnce(
                jdbc, task, "approval.task-claimed.v1", "approval.correction-needed.v1", "approval.item-accepted.v1");
    }

    @Test
    void isNotAcceptedWithReasonAndLeavesTheList() {
        var task = DispatchedTasks.notEntrusted(approver, Instant.now());
        assertThat(system.post(SYSTEMS + task + "/non-acceptance", Map.of("reason", "不属于本部门职权"))
                        .problem())
                .isEqualTo("422 /problems/reason-missing");
        var given = Map.of("reason", "不属于本部门职权", "legalBasis", "行政许可法 32", "applyInstead", "市住建局");
        assertThat(approver.post(PEOPLE + task + "/non-acceptance", given).text("/state"))
                .isEqualTo("NOT_ACCEPTED");
        assertThat(approver.get(PEOPLE + task).text("/status")).isEqualTo("CLOSED");
        assertThat(approver.post(PEOPLE + task + "/decision", GRANT).problem()).isEqualTo("409 /problems/task-closed");
        DispatchedTasks.toldOnce(jdbc, task, "approval.task-claimed.v1", "approval.item-not-accepted.v1");
    }

    @Test
    void silenceAcceptsFromTheDayThePapersCameIn() {
        var task = DispatchedTasks.notEntrusted(approver, Instant.parse("2026-11-02T02:00:00Z"));
        await().until(() ->
                approver.get(PEOPLE + task).text("/acceptance/deemed").equals("true"));
        var shown = approver.get(PEOPLE + task);
        assertThat(shown.text("/acceptance/acceptedAt")).isEqualTo("2026-11-02T02:00:00Z");
        assertThat(shown.text("/due/promise")).isEqualTo("2026-11-09");
        assertThat(approver.post(PEOPLE + task + "/correction-request", ASK).text("/requests/0/beforeAcceptance"))
                .isEqualTo("false");
        DispatchedTasks.toldOnce(
                jdbc, task, "approval.item-accepted.v1", "approval.task-claimed.v1", "approval.correction-needed.v1");
    }

    @Test
    void anEntrustedItemMayBeCorrectedUntilItIsDecided() {
        var task = DispatchedTasks.dispatched(approver);
        assertThat(approver.post(PEOPLE + task + "/acceptance", Map.of()).problem())
                .isEqualTo("409 /problems/acceptance-entrusted");
        var due = approver.get(PEOPLE + task).text("/due/earliest");
        assertThat(approver.post(PEOPLE + task + "/correction-request", ASK).text("/state"))
                .isEqualTo("ACCEPTED");
        assertThat(approver.get(PEOPLE + task).text("/due/earliest")).isEqualTo(due);
        assertThat(approver.post(PEOPLE + task + "/decision", GRANT).status()).isEqualTo(200);
        assertThat(approver.post(PEOPLE + task + "/correction-request", ASK).problem())
                .isEqualTo("409 /problems/task-decided");
    }

    @Test
    void aSupervisorAnswersForASecondNotice() {
        var task = DispatchedTasks.notEntrusted(approver, Instant.now());
        var path = PEOPLE + task + "/correction-overrides";
        var supervisor = Caller.as("supervisor-1", port);
        var reason = Map.of("reason", "补正后发现新的法定要求");
        assertThat(approver.post(path, reason).status()).isEqualTo(403);
        assertThat(supervisor.post(path, reason).problem()).isEqualTo("409 /problems/correction-not-overridable");
        approver.post(PEOPLE + task + "/correction-request", ASK);
        DispatchedTasks.correct(task, "M_ID_LEGAL", "平面图");
        await().until(() ->
                approver.get(PEOPLE + task).text("/acceptance/state").equals("PENDING"));
        assertThat(supervisor.post(path, reason).status()).isEqualTo(204);
        assertThat(approver.post(PEOPLE + task + "/correction-request", ASK).status())
                .isEqualTo(200);
    }

    private static Map<String, Object> wrong(String subject, String id) {
        return Map.of("wrong", List.of(Map.of("subject", subject, "id", id, "reason", "未标明安全出口")));
    }
}
