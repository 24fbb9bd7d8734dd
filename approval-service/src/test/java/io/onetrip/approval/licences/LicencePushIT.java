package io.onetrip.approval.licences;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.onetrip.approval.DispatchedTasks;
import io.onetrip.testkit.Caller;
import io.onetrip.testkit.DemoDepartments;
import io.onetrip.testkit.OnRealParts;
import io.onetrip.testkit.Stored;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Licences that a department's own system makes: they wait for what it pushes and are signed with it. */
@OnRealParts
class LicencePushIT {
    private static final String OWN = "/api/departments/v1/";
    private static final String SEALS = "/api/approval/seals";
    private static final String PUBLIC = "/api/public/licences/";
    private static final Map<String, Object> FOLLOWING = Map.of("outcome", "GRANTED", "licencesFollow", true);

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient jdbc;

    Caller approver;
    Caller chief;
    Caller system;
    Caller nobody;
    String seal;

    @BeforeAll
    static void calendarAndAccounts() {
        DispatchedTasks.prepare();
    }

    @BeforeEach
    void callersAndSeal() {
        approver = Caller.as(DemoDepartments.approver("D_PSB"), port);
        chief = Caller.as(DemoDepartments.chief("D_PSB"), port);
        system = Caller.asSystemOf("D_PSB", port);
        nobody = Caller.nobody(port);
        seal = chief.post(SEALS, Map.of("name", "行政审批专用章(2)", "authorises", true))
                .text("/sealId");
    }

    @AfterEach
    void withdrawSeal() {
        chief.post("%s/%s/withdrawal".formatted(SEALS, seal), Map.of("reason", "测试结束"));
    }

    @Test
    void aLicenceThatFollowsIsSignedWithWhatItsSystemPushes() {
        var task = DispatchedTasks.dispatched(approver);
        var token = granted(task);
        var unheld = granted(DispatchedTasks.dispatched(approver), Map.of("outcome", "GRANTED"));
        await().until(() -> state(unheld).equals("ISSUED"));
        assertThat(state(token)).as("the seal has come by and left it").isEqualTo("WAITING");
        assertThat(listed(token)).isTrue();
        assertThat(push(task, licence("2031-11-24")).status()).isEqualTo(204);
        await().until(() -> state(token).equals("ISSUED"));
        var verified = nobody.get(PUBLIC + token);
        assertThat(verified.json().at("/valid").asBoolean()).isTrue();
        assertThat(verified.text("/text")).contains("2031-11-24", "经营范围", "住宿服务");
        assertThat(nobody.get(PUBLIC + token + "/licence.pdf").status()).isEqualTo(200);
        DispatchedTasks.toldOnce(
                jdbc,
                task,
                "approval.task-claimed.v1",
                "approval.item-decided.v1",
                "approval.licence-pushed.v1",
                "approval.seal-used.v1",
                "approval.licence-issued.v1");
        assertThat(push(task, licence("2031-11-24")).status()).as("as signed").isEqualTo(204);
        assertThat(push(task, licence("2032-01-01")).problem()).isEqualTo("409 /problems/licence-issued");
    }

    @Test
    void ofManyLicencesAWrongOneRefusesOnlyItself() {
        var first = DispatchedTasks.dispatched(approver);
        var last = DispatchedTasks.dispatched(approver);
        var undecided = DispatchedTasks.dispatched(approver);
        var tokens = List.of(granted(first), granted(last));
        var before = Stored.about(jdbc, undecided);
        var rows = List.of(
                row(first, Map.of()),
                row(undecided, Map.of()),
                row("no-such-task", Map.of()),
                row(last, Map.of("number", "另一个号")),
                row(last, Map.of("name", "别的证")),
                row(last, Map.of("validFrom", "2032-01-01")),
                row(last, Map.of("validUntil", "someday")),
                row(last, Map.of("entries", List.of(Map.of("label", "经营范围", "value", " ")))),
                row(last, Map.of()));
        var results = system.post(OWN + "licences", rows).json().at("/results");
        assertThat(results.findValuesAsString("outcome"))
                .startsWith("DONE", "REJECTED")
                .endsWith("REJECTED", "DONE")
                .filteredOn("DONE"::equals)
                .hasSize(2);
        assertThat(results.findValuesAsString("type"))
                .containsExactly(
                        "/problems/task-not-granted",
                        "/problems/task-not-found",
                        "/problems/licence-number-differs",
                        "/problems/result-unknown",
                        "/problems/licence-details-invalid",
                        "/problems/invalid-request",
                        "/problems/invalid-request");
        assertThat(Stored.about(jdbc, undecided)).isEqualTo(before);
        tokens.forEach(token -> await().until(() -> state(token).equals("ISSUED")));
    }

    @Test
    void aRequestIsDoneOnceAndItsKeyStandsForItAlone() {
        var task = DispatchedTasks.dispatched(approver);
        granted(task);
        var rows = List.of(row(task, Map.of()));
        var first = system.post(OWN + "licences", rows, "licence-push-" + task);
        assertThat(system.post(OWN + "licences", rows, "licence-push-" + task).json())
                .isEqualTo(first.json());
        assertThat(system.post(
                                OWN + "licences",
                                List.of(row(task, Map.of("validUntil", "2040-01-01"))),
                                "licence-push-" + task)
                        .problem())
                .isEqualTo("422 /problems/idempotency-key-reused");
        DispatchedTasks.toldOnce(
                jdbc,
                task,
                "approval.task-claimed.v1",
                "approval.item-decided.v1",
                "approval.licence-pushed.v1",
                "approval.seal-used.v1",
                "approval.licence-issued.v1");
        var many = IntStream.range(0, 1001).mapToObj(one -> row(task, Map.of())).toList();
        assertThat(system.post(OWN + "licences", many).problem()).isEqualTo("400 /problems/invalid-request");
    }

    @Test
    void onlyItsOwnDepartmentsSystemPushes() {
        var task = DispatchedTasks.dispatched(approver);
        granted(task);
        var stranger = Caller.asSystemOf("D_FIRE", port);
        assertThat(stranger.post(OWN + "tasks/%s/licence".formatted(task), licence("2031-11-24"))
                        .problem())
                .isEqualTo("403 /problems/other-department");
        assertThat(stranger.post(OWN + "licences", List.of(row(task, Map.of()))).text("/results/0/problem/type"))
                .isEqualTo("/problems/other-department");
        assertThat(approver.post(OWN + "licences", List.of(row(task, Map.of()))).status())
                .isEqualTo(403);
        assertThat(jdbc.sql("select details is null from electronic_license where task_id = ?")
                        .param(task)
                        .query(Boolean.class)
                        .single())
                .isTrue();
    }

    @Test
    void theKeepersHandSignsWithoutWaiting() {
        var token = granted(DispatchedTasks.dispatched(approver));
        assertThat(chief.post("/api/approval/licences/%s/signature".formatted(token), Map.of())
                        .text("/state"))
                .isEqualTo("ISSUED");
    }

    private String granted(String task) {
        return granted(task, FOLLOWING);
    }

    private String granted(String task, Map<String, Object> decision) {
        return system.post(OWN + "tasks/%s/decision".formatted(task), decision)
                .text("/decision/results/0/verification");
    }

    private Caller.Answer push(String task, Map<String, Object> licence) {
        return system.post(OWN + "tasks/%s/licence".formatted(task), licence);
    }

    private String state(String token) {
        return nobody.get(PUBLIC + token).text("/state");
    }

    private boolean listed(String token) {
        return system.get(OWN + "licences?state=WAITING&limit=200")
                .json()
                .at("/content")
                .valueStream()
                .anyMatch(one -> one.path("verification").asString("").equals(token)
                        && one.path("awaited").asBoolean());
    }

    private static Map<String, Object> licence(String until) {
        return Map.of(
                "validFrom",
                "2026-11-25",
                "validUntil",
                until,
                "entries",
                List.of(Map.of("label", "经营范围", "value", "住宿服务")));
    }

    private static Map<String, Object> row(String task, Map<String, Object> otherwise) {
        var row = new HashMap<>(licence("2031-11-24"));
        row.put("taskId", task);
        row.putAll(otherwise);
        return row;
    }
}
