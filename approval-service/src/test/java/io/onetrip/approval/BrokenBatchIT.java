package io.onetrip.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.onetrip.testkit.Caller;
import io.onetrip.testkit.DemoDepartments;
import io.onetrip.testkit.OnRealParts;
import io.onetrip.testkit.Stored;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A service that dies in the middle of a batch: PostgreSQL loses its connection, and the department sends its batch again. */
@OnRealParts
class BrokenBatchIT {
    private static final String DECISIONS = "/api/departments/v1/decisions";
    private static final String KEY = "batch-of-the-night-1";

    /** The batch has decided its tasks by then, and stands before the audit chain of one of them. */
    private static final String WAITING = """
            select pid from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'
                and query like '%audit_chain%'""";

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PlatformTransactionManager transactions;

    @BeforeAll
    static void calendarAndAccounts() {
        DispatchedTasks.prepare();
    }

    @Test
    void aBatchThatBreaksLosesNothingAndRepeatsNothing() {
        var approver = Caller.as(DemoDepartments.approver("D_PSB"), port);
        var system = Caller.asSystemOf("D_PSB", port);
        var tasks = IntStream.range(0, 5)
                .mapToObj(_ -> DispatchedTasks.dispatched(approver))
                .toList();
        system.post(
                "/api/departments/v1/claims",
                tasks.stream().map(task -> Map.of("taskId", task)).toList());
        var before = tasks.stream().map(task -> Stored.about(jdbc, task)).toList();
        var rows = tasks.stream()
                .map(task -> Map.of("taskId", task, "outcome", "GRANTED"))
                .toList();

        var broken = new TransactionTemplate(transactions).execute(_ -> {
            jdbc.sql("select 1 from audit_chain where aggregate_id = ? for update")
                    .param(tasks.getLast())
                    .query()
                    .listOfRows();
            var answer = CompletableFuture.supplyAsync(() -> system.post(DECISIONS, rows, KEY));
            await().until(() -> waiting().size() == 1);
            jdbc.sql("select pg_terminate_backend(?)")
                    .param(waiting().getFirst())
                    .query()
                    .listOfRows();
            return answer.join();
        });
        assertThat(broken.status()).isGreaterThanOrEqualTo(500);
        assertThat(tasks.stream().map(task -> Stored.about(jdbc, task)).toList())
                .isEqualTo(before);

        var again = system.post(DECISIONS, rows, KEY);
        assertThat(again.json().at("/results").findValuesAsString("outcome"))
                .hasSize(5)
                .containsOnly("DONE");
        assertThat(system.post(DECISIONS, rows, KEY).json()).isEqualTo(again.json());
        for (var task : tasks)
            DispatchedTasks.toldOnce(jdbc, task, "approval.task-claimed.v1", "approval.item-decided.v1");
    }

    private List<Integer> waiting() {
        return jdbc.sql(WAITING).query(Integer.class).list();
    }
}
