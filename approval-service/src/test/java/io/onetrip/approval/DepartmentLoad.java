package io.onetrip.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.onetrip.testkit.Caller;
import io.onetrip.testkit.DemoDepartments;
import io.onetrip.testkit.OnRealParts;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/** Figures of the department interface, told in the log: a benchmark, run by its name only. */
@OnRealParts
@TestPropertySource(properties = {"onetrip.webhooks.allowed-hosts=localhost", "onetrip.webhooks.answer=3s"})
class DepartmentLoad {
    private static final Logger LOG = LoggerFactory.getLogger(DepartmentLoad.class);
    private static final String OWN = "/api/departments/v1/webhook";
    private static final int OPEN = 10_000;
    private static final int ROUNDS = 10;
    private static final String FILL = """
            with template as (select * from department_task where id = :id),
                 place as (update department_feed set last = last + :many where department = 'D_PSB' returning last - :many as before)
            insert into department_task (id, case_number, item_id, item_name, department, results, bundle_name, hall,
                applicant_name, wave, received_at, accepted_at, dispatched_at, limits, content, due, due_provisional,
                calendar_revision, position)
            select left(id, 31) || '20200101' || lpad(number::text, 8, '0'), case_number, item_id, item_name, department,
                results, bundle_name, hall, applicant_name, wave, received_at, accepted_at, dispatched_at, limits, content,
                due + (number % 60), due_provisional, calendar_revision, before + number
            from template, place, generate_series(1, :many) as number""";

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

    @AfterEach
    void forget() {
        system.delete(OWN);
        Caller.asSystemOf("D_FIRE", port).delete(OWN);
        jdbc.sql("delete from webhook_delivery").update();
        jdbc.sql("delete from department_task where status = 'OPEN' and id like '%20200101________'")
                .update();
    }

    @Test
    void tenThousandOpenTasksAndAThousandDecisions() {
        var template = DispatchedTasks.dispatched(approver);
        jdbc.sql(FILL).param("id", template).param("many", OPEN).update();
        jdbc.sql("analyze department_task").update();
        var list = times(60, () -> approver.get("/api/approval/tasks?limit=50"));
        var feed = times(60, () -> system.get("/api/departments/v1/tasks?limit=100"));
        LOG.info(
                "10,000 open tasks: list p50 {} ms p99 {} ms, feed p50 {} ms p99 {} ms",
                at(list, 50),
                at(list, 99),
                at(feed, 50),
                at(feed, 99));
        try (var receiver = new Receiver()) {
            system.post(OWN, Map.of("url", receiver.url()));
            var batches = IntStream.range(0, 3).mapToObj(this::openTasks).toList();
            LOG.info("1,000 decisions in one request: {} ms", millis(batches, this::decide));
            var begun = System.nanoTime();
            await().atMost(Duration.ofSeconds(60)).until(() -> receiver.all().size() >= 3_000);
            LOG.info(
                    "3,000 webhooks out {} ms after the last answer",
                    Duration.ofNanos(System.nanoTime() - begun).toMillis());
            LOG.info("1,000 licences in one request: {} ms", millis(batches, this::pushLicences));
        }
    }

    @Test
    void aDeadSystemCostsTheOthersNothing() {
        var hang = new CountDownLatch(1);
        var fire = Caller.asSystemOf("D_FIRE", port);
        try (var receiver = new Receiver();
                var dead = new Receiver()) {
            dead.behave(_ -> {
                try {
                    hang.await();
                } catch (InterruptedException interrupted) {
                    Thread.currentThread().interrupt();
                }
                return 500;
            });
            system.post(OWN, Map.of("url", receiver.url()));
            fire.post(OWN, Map.of("url", dead.url()));
            times(100, () -> told(receiver));
            var without = new ArrayList<Long>();
            var with = new ArrayList<Long>();
            for (var round = 0; round < ROUNDS; round++) {
                jdbc.sql("delete from webhook_delivery where department = 'D_FIRE'")
                        .update();
                without.addAll(times(150, () -> told(receiver)));
                for (var i = 0; i < 200; i++) fire.post(OWN + "/test", Map.of());
                with.addAll(times(150, () -> told(receiver)));
            }
            LOG.info(
                    "Told another department: p50 {} ms p99 {} ms; while one endpoint hangs with 200 waiting: p50 {} ms p99 {} ms",
                    at(without, 50),
                    at(without, 99),
                    at(with, 50),
                    at(with, 99));
            hang.countDown();
        }
    }

    /** From asking until the system has been told. */
    private void told(Receiver receiver) {
        var before = receiver.all().size();
        system.post(OWN + "/test", Map.of());
        await().pollInterval(Duration.ofMillis(1))
                .atMost(Duration.ofSeconds(30))
                .until(() -> receiver.all().size() > before);
    }

    private List<String> openTasks(int batch) {
        return jdbc.sql("""
                        select id from department_task where id like '%20200101________' and status = 'OPEN'
                        order by id offset 1000 * :batch limit 1000""").param("batch", batch).query(String.class).list();
    }

    private void decide(List<String> tasks) {
        done("decisions", tasks, Map.of("outcome", "GRANTED", "reason", "符合条件", "licencesFollow", true));
    }

    private void pushLicences(List<String> tasks) {
        done("licences", tasks, Map.of("validFrom", "2026-11-25", "validUntil", "2031-11-24"));
    }

    private void done(String what, List<String> tasks, Map<String, Object> each) {
        var rows = tasks.stream()
                .map(id -> {
                    var row = new HashMap<>(each);
                    row.put("taskId", id);
                    return row;
                })
                .toList();
        assertThat(system.post("/api/departments/v1/" + what, rows)
                        .json()
                        .at("/results")
                        .findValuesAsString("outcome"))
                .hasSize(1_000)
                .containsOnly("DONE");
    }

    private static <T> List<Long> millis(List<T> batches, Consumer<T> what) {
        return batches.stream()
                .map(batch -> at(times(1, () -> what.accept(batch)), 100))
                .toList();
    }

    private static List<Long> times(int many, Runnable what) {
        return IntStream.range(0, many)
                .mapToObj(_ -> {
                    var begun = System.nanoTime();
                    what.run();
                    return System.nanoTime() - begun;
                })
                .toList();
    }

    private static long at(List<Long> nanos, int percent) {
        var sorted = nanos.stream().sorted().toList();
        return Duration.ofNanos(sorted.get(Math.min(sorted.size() - 1, sorted.size() * percent / 100)))
                .toMillis();
    }
}
