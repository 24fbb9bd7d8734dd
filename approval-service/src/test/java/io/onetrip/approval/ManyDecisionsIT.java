package io.onetrip.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.onetrip.testkit.Caller;
import io.onetrip.testkit.DemoDepartments;
import io.onetrip.testkit.OnRealParts;
import io.onetrip.testkit.Stored;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@OnRealParts
class ManyDecisionsIT {
    private static final String DECISIONS = "/api/departments/v1/decisions";

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
    void ofManyDecisionsAWrongOneRefusesOnlyItself() {
        var tasks = List.of(dispatched(), dispatched(), dispatched());
        system.post("/api/departments/v1/tasks/%s/decision".formatted(tasks.get(1)), Map.of("outcome", "GRANTED"));
        var rows = new ArrayList<Map<String, Object>>();
        tasks.forEach(task -> rows.add(Map.of("taskId", task, "outcome", "GRANTED")));
        rows.add(Map.of("taskId", tasks.getFirst(), "outcome", "GRANTED"));
        rows.add(Map.of("taskId", DispatchedTasks.id(9998), "outcome", "GRANTED"));
        rows.add(Map.of("taskId", tasks.get(2), "outcome", "REFUSED"));
        var answer = system.post(DECISIONS, rows).json().at("/results");
        assertThat(answer.findValuesAsString("outcome"))
                .containsExactly("DONE", "REJECTED", "DONE", "REJECTED", "REJECTED", "REJECTED");
        assertThat(answer.findValuesAsString("type"))
                .containsExactly(
                        "/problems/task-decided",
                        "/problems/task-decided",
                        "/problems/task-not-found",
                        "/problems/reason-missing");
    }

    @Test
    void moreThanAThousandRowsAreRefused() {
        var rows = IntStream.range(0, 1001)
                .mapToObj(row -> Map.of("taskId", DispatchedTasks.id(row), "outcome", "GRANTED"))
                .toList();
        assertThat(system.post(DECISIONS, rows).problem()).isEqualTo("400 /problems/invalid-request");
        assertThat(system.post(DECISIONS, List.of()).problem()).isEqualTo("400 /problems/invalid-request");
    }

    @Test
    void aRowThatCannotBeReadIsRefusedAndTheOthersAreDecided() {
        var first = dispatched();
        var last = dispatched();
        var untouched = dispatched();
        var before = Stored.about(jdbc, untouched);
        var undecided = Stored.about(jdbc, first);
        var answer = system.post(DECISIONS, """
                [
                  {"taskId": "%1$s", "outcome": "GRANTED"},
                  {"taskId": "%3$s", "outcome": "PERHAPS"},
                  {"taskId": "%3$s", "outcome": null},
                  {"taskId": "%3$s"},
                  {"outcome": "GRANTED"},
                  {"taskId": " ", "outcome": "GRANTED"},
                  {"taskId": "%3$s", "outcome": "GRANTED", "results": [{"name": "x"}]},
                  {"taskId": "%3$s", "outcome": "GRANTED", "surprise": true},
                  {"taskId": "%3$s", "outcome": "GRANTED", "reason": "\\u0000"},
                  null,
                  "%3$s",
                  {"taskId": "%2$s", "outcome": "GRANTED"}
                ]""".formatted(first, last, untouched));
        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        var results = answer.json().at("/results");
        assertThat(results.findValuesAsString("outcome"))
                .hasSize(12)
                .startsWith("DONE", "REJECTED")
                .endsWith("REJECTED", "DONE")
                .filteredOn("DONE"::equals)
                .hasSize(2);
        assertThat(results.findValuesAsString("type")).hasSize(10).containsOnly("/problems/invalid-request");
        assertThat(results.at("/1/taskId").asString()).isEqualTo(untouched);
        assertThat(results.at("/1/problem/errors/0/field").asString()).isEqualTo("outcome");
        assertThat(results.at("/4/problem/errors/0/field").asString()).isEqualTo("taskId");
        assertThat(results.at("/6/problem/errors/0/field").asString()).isEqualTo("results[0].number");
        assertThat(results.at("/7/problem/errors/0/field").asString()).isEqualTo("surprise");
        assertThat(results.at("/8/problem/errors/0/field").asString()).isEqualTo("reason");
        DispatchedTasks.toldOnce(jdbc, first, "approval.task-claimed.v1", "approval.item-decided.v1");
        DispatchedTasks.toldOnce(jdbc, last, "approval.task-claimed.v1", "approval.item-decided.v1");
        assertThat(Stored.about(jdbc, first)).isNotEqualTo(undecided);
        assertThat(Stored.about(jdbc, untouched)).isEqualTo(before);
    }

    @Test
    void theTenThousandthCaseOfATaskOnADayIsDecidedToo() {
        var task = DispatchedTasks.id(10_000);
        DispatchedTasks.tell(task, 1);
        await().until(() -> approver.get("/api/approval/tasks/" + task).status() == 200);
        var answer = system.post(DECISIONS, List.of(Map.of("taskId", task, "outcome", "GRANTED")));
        assertThat(answer.json().at("/results/0/outcome").asString()).isEqualTo("DONE");
        DispatchedTasks.toldOnce(jdbc, task, "approval.task-claimed.v1", "approval.item-decided.v1");
    }

    @Test
    void aResultThatIsNullRefusesItsRowOnly() {
        var good = dispatched();
        var bad = dispatched();
        var answer = system.post(DECISIONS, """
                [{"taskId": "%s", "outcome": "GRANTED", "results": [null]}, {"taskId": "%s", "outcome": "GRANTED"}]""".formatted(bad, good));
        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        assertThat(answer.json().at("/results").findValuesAsString("outcome")).containsExactly("REJECTED", "DONE");
        assertThat(system.post("/api/departments/v1/tasks/%s/decision".formatted(bad), """
                        {"outcome": "GRANTED", "results": [null]}""")
                        .problem())
                .isEqualTo("400 /problems/invalid-request");
    }

    @Test
    void ofManyClaimsAWrongOneRefusesOnlyItself() {
        var tasks = List.of(dispatched(), dispatched(), dispatched());
        approver.post("/api/approval/tasks/%s/claim".formatted(tasks.get(1)), Map.of());
        var ids = List.of(tasks.get(0), tasks.get(1), tasks.get(2), tasks.get(0), DispatchedTasks.id(9997), "");
        var rows = ids.stream().map(id -> Map.of("taskId", id)).toList();
        var answer = system.post("/api/departments/v1/claims", rows).json().at("/results");
        assertThat(answer.findValuesAsString("outcome"))
                .containsExactly("DONE", "REJECTED", "DONE", "DONE", "REJECTED", "REJECTED");
        assertThat(answer.findValuesAsString("type"))
                .containsExactly(
                        "/problems/task-claimed-by-other", "/problems/task-not-found", "/problems/invalid-request");
        DispatchedTasks.toldOnce(jdbc, tasks.get(0), "approval.task-claimed.v1");
    }

    @Test
    void whatIsNoListIsRefusedAsAWhole() {
        assertThat(system.post(DECISIONS, "{\"taskId\": \"x\"}").problem()).isEqualTo("400 /problems/invalid-request");
        assertThat(system.post(DECISIONS, "[{]").problem()).isEqualTo("400 /problems/invalid-request");
    }

    private String dispatched() {
        return DispatchedTasks.dispatched(approver);
    }
}
