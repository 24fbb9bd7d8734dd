package io.onetrip.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.onetrip.testkit.Caller;
import io.onetrip.testkit.DemoDepartments;
import io.onetrip.testkit.OnRealParts;
import io.onetrip.testkit.Stored;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/** What a system does with many tasks at once, beside claims and decisions, and what it is told of it. */
@OnRealParts
@TestPropertySource(properties = {"onetrip.webhooks.allowed-hosts=localhost", "onetrip.webhooks.answer=3s"})
class SystemBatchesIT {
    private static final String OWN = "/api/departments/v1/";

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
    void ofManyStopsAWrongOneRefusesOnlyItselfAndTheSystemIsTold() {
        var first = DispatchedTasks.dispatched(approver);
        var wrong = DispatchedTasks.dispatched(approver);
        var last = DispatchedTasks.dispatched(approver);
        var before = Stored.about(jdbc, wrong);
        try (var receiver = new Receiver()) {
            system.post(OWN + "webhook", Map.of("url", receiver.url()));
            var end = LocalDate.now().plusDays(20);
            var answer = system.post(
                            OWN + "suspensions",
                            List.of(
                                    stop(first, end),
                                    stop(wrong, LocalDate.now().minusDays(9)),
                                    stop(DispatchedTasks.id(9996), end),
                                    Map.of("taskId", wrong),
                                    stop(last, end)))
                    .json()
                    .at("/results");
            assertThat(answer.findValuesAsString("outcome"))
                    .containsExactly("DONE", "REJECTED", "REJECTED", "REJECTED", "DONE");
            assertThat(answer.findValuesAsString("type"))
                    .containsExactly(
                            "/problems/suspension-end-invalid",
                            "/problems/task-not-found",
                            "/problems/invalid-request");
            assertThat(Stored.about(jdbc, wrong)).isEqualTo(before);
            DispatchedTasks.toldOnce(jdbc, first, "approval.clock-suspended.v1");
            DispatchedTasks.toldOnce(jdbc, last, "approval.clock-suspended.v1");
            await().untilAsserted(() -> assertThat(receiver.all().toString())
                    .contains("task.suspended", first, last)
                    .doesNotContain(wrong));
        } finally {
            system.delete(OWN + "webhook");
        }
    }

    @Test
    void whatASystemHasStoppedItLetsRunAgainAndDecides() {
        var stopped = DispatchedTasks.dispatched(approver);
        var running = DispatchedTasks.dispatched(approver);
        system.post(OWN + "suspensions", List.of(stop(stopped, LocalDate.now().plusDays(20))));
        var granted = Map.of("outcome", "GRANTED", "reason", "符合条件");
        assertThat(system.post(OWN + "tasks/" + stopped + "/decision", granted).problem())
                .isEqualTo("409 /problems/task-suspended");
        var answer = system.post(
                        OWN + "resumptions",
                        List.of(resumed(running), resumed(stopped), resumed(stopped), Map.of("taskId", stopped)))
                .json()
                .at("/results");
        assertThat(answer.findValuesAsString("outcome")).containsExactly("REJECTED", "DONE", "REJECTED", "REJECTED");
        assertThat(answer.findValuesAsString("type"))
                .containsExactly(
                        "/problems/suspension-not-found",
                        "/problems/suspension-not-found",
                        "/problems/invalid-request");
        DispatchedTasks.toldOnce(jdbc, stopped, "approval.clock-suspended.v1", "approval.clock-resumed.v1");
        assertThat(system.post(OWN + "tasks/" + stopped + "/decision", granted).text("/status"))
                .isEqualTo("DECIDED");
    }

    @Test
    void oneTaskIsStoppedResumedAndMovedOnAsByPeople() {
        var one = DispatchedTasks.dispatched(approver);
        var path = OWN + "tasks/" + one;
        var stopped = system.post(path + "/suspensions", stop(LocalDate.now().plusDays(20)));
        assertThat(stopped.text("/suspensions/0/number")).isEqualTo("1");
        var resumed = system.post(path + "/suspensions/1/resumption", Map.of("result", "检验合格"));
        assertThat(resumed.text("/suspensions/0/result")).isEqualTo("检验合格");
        assertThat(system.post(path + "/suspensions/1/resumption", Map.of("result", "再次"))
                        .problem())
                .isEqualTo("409 /problems/suspension-closed");
        system.post(path + "/steps", Map.of("step", "DECISION"));
        var clock = system.get(path + "/clock");
        assertThat(clock.json().at("/steps/2/current").asBoolean()).isTrue();
        assertThat(clock.json().at("/days")).isNotEmpty();
        var stranger = Caller.asSystemOf("D_FIRE", port);
        assertThat(stranger.get(path + "/clock").problem()).isEqualTo("403 /problems/other-department");
    }

    @Test
    void ofManyAcceptancesAndCorrectionsAWrongOneRefusesOnlyItself() {
        var own = DispatchedTasks.notEntrusted(approver, Instant.now());
        var asked = DispatchedTasks.notEntrusted(approver, Instant.now());
        var entrusted = DispatchedTasks.dispatched(approver);
        var accepted = system.post(OWN + "acceptances", List.of(Map.of("taskId", entrusted), Map.of("taskId", own)))
                .json()
                .at("/results");
        assertThat(accepted.findValuesAsString("outcome")).containsExactly("REJECTED", "DONE");
        assertThat(accepted.findValuesAsString("type")).containsExactly("/problems/acceptance-entrusted");
        DispatchedTasks.toldOnce(jdbc, own, "approval.task-claimed.v1", "approval.item-accepted.v1");
        var corrections = system.post(
                        OWN + "correction-requests",
                        List.of(
                                Map.of("taskId", asked, "wrong", List.of(line("M_NONE"))),
                                Map.of("taskId", asked, "wrong", List.of())))
                .json()
                .at("/results");
        assertThat(corrections.findValuesAsString("type"))
                .containsExactly("/problems/correction-subject-unknown", "/problems/invalid-request");
        assertThat(DispatchedTasks.events(jdbc, asked)).isZero();
    }

    private static Map<String, Object> line(String id) {
        return Map.of("subject", "MATERIAL", "id", id, "reason", "缺页");
    }

    private static Map<String, Object> resumed(String task) {
        return Map.of("taskId", task, "result", "检验合格");
    }

    private static Map<String, Object> stop(String task, LocalDate end) {
        var row = new HashMap<>(stop(end));
        row.put("taskId", task);
        return row;
    }

    private static Map<String, Object> stop(LocalDate end) {
        return Map.of(
                "kind", "INSPECTION",
                "reason", "须检验设备",
                "notice", "因检验所需时间不计入办理期限",
                "expectedEnd", end.toString());
    }
}
