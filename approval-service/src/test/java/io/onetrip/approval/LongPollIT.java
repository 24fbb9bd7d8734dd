package io.onetrip.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.onetrip.testkit.Caller;
import io.onetrip.testkit.DemoDepartments;
import io.onetrip.testkit.OnRealParts;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Systems that wait at the feed for the next task. */
@OnRealParts
class LongPollIT {
    private static final String FEED = "/api/departments/v1/tasks";

    @LocalServerPort
    int port;

    @BeforeAll
    static void calendarAndAccounts() {
        DispatchedTasks.prepare();
    }

    @Test
    void thoseWhoWaitAreAnsweredWithTheFirstTask() throws Exception {
        var system = Caller.asSystemOf("D_PSB", port);
        var approver = Caller.as(DemoDepartments.approver("D_PSB"), port);
        DispatchedTasks.dispatched(approver);
        var end = end(system);
        Callable<Instant> waiter = () -> {
            var answer = system.get("%s?after=%s&wait=20".formatted(FEED, end));
            assertThat(answer.json().at("/content")).hasSize(1);
            return Instant.now();
        };
        try (var waiting = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers =
                    Stream.generate(() -> waiting.submit(waiter)).limit(10).toList();
            await().pollDelay(Duration.ofMillis(500))
                    .until(() -> answers.stream().noneMatch(one -> one.isDone()));
            DispatchedTasks.dispatched(approver);
            var seen = Instant.now();
            for (var answer : answers) assertThat(answer.get()).isBefore(seen.plusSeconds(1));
        }
    }

    @Test
    void whoWaitsInVainKeepsItsCursor() {
        var system = Caller.asSystemOf("D_FIRE", port);
        var begun = Instant.now();
        var answer = system.get(FEED + "?after=7000&wait=1&status=OPEN");
        assertThat(answer.text("/next")).isEqualTo("7000");
        assertThat(answer.json().at("/content")).isEmpty();
        assertThat(Duration.between(begun, Instant.now())).isBetween(Duration.ofMillis(990), Duration.ofSeconds(5));
    }

    @Test
    void nobodyWaitsLongerThanTheGatewayDoes() {
        var system = Caller.asSystemOf("D_FIRE", port);
        assertThat(system.get(FEED + "?wait=26").problem()).isEqualTo("400 /problems/invalid-request");
        assertThat(system.get(FEED + "?wait=-1").problem()).isEqualTo("400 /problems/invalid-request");
    }

    private static String end(Caller system) {
        var cursor = "0";
        while (true) {
            var next =
                    system.get("%s?limit=1000&after=%s".formatted(FEED, cursor)).text("/next");
            if (next.equals(cursor)) return cursor;
            cursor = next;
        }
    }
}
