package io.onetrip.supervision.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.onetrip.supervision.CaseOnKafka;
import io.onetrip.supervision.OnRealParts;
import io.onetrip.supervision.Wall;
import io.onetrip.testkit.Caller;
import io.onetrip.testkit.Neighbours;
import java.io.BufferedReader;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;

@OnRealParts
class BoardIT {
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

    @LocalServerPort
    int port;

    @Autowired
    Wall wall;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PlatformTransactionManager transactions;

    private Caller supervisor;

    @BeforeEach
    void onMonday() {
        wall.moveTo(MONDAY);
        supervisor = Caller.as("supervisor-1", port);
        Neighbours.publishCalendar();
    }

    @Test
    void countsWhatRunsAndWhatWasAnsweredToday() {
        var before = board();
        var one = CaseOnKafka.on(MONDAY).received().accepted().dispatched(1, 0).dispatched(2, 5);
        await().untilAsserted(() -> {
            assertThat(counter("inHand") - counter(before, "inHand")).isEqualTo(1);
            assertThat(counter("dueToday") - counter(before, "dueToday")).isEqualTo(1);
            assertThat(counter("amber") - counter(before, "amber")).isEqualTo(1);
            assertThat(running(board(), "D_PSB") - running(before, "D_PSB")).isEqualTo(2);
        });
        one.decided(1, one.at(15)).decided(2, one.at(15)).outputReady(one.at(16));
        await().untilAsserted(() -> {
            assertThat(counter("inHand")).isEqualTo(counter(before, "inHand"));
            assertThat(counter("closedToday") - counter(before, "closedToday")).isEqualTo(1);
            assertThat(running(board(), "D_PSB")).isEqualTo(running(before, "D_PSB"));
        });
    }

    @Test
    void sendsEveryViewerTheBoardAtOnceThenItsChangesAndAHeartbeatBetween() {
        var streams = IntStream.range(0, 20)
                .mapToObj(_ -> supervisor.open("/api/supervision/board/stream"))
                .toList();
        try {
            assertThat(streams.getFirst().headers().firstValue("Content-Type").orElseThrow())
                    .startsWith("text/event-stream");
            var heard = streams.stream().map(stream -> listen(stream.body())).toList();
            await().untilAsserted(() -> assertThat(heard)
                    .allSatisfy(events -> assertThat(events).contains("event:board", "event:heartbeat")));
            heard.forEach(LinkedBlockingQueue::clear);
            CaseOnKafka.on(MONDAY).received().accepted();
            await().untilAsserted(() ->
                    assertThat(heard).allSatisfy(events -> assertThat(events).contains("event:board")));
        } finally {
            streams.forEach(stream -> close(stream.body()));
        }
    }

    @Test
    void staysLiveWhileTheLedgerCounts() {
        assertThat(heartbeatsWhileLocked("clock")).isGreaterThanOrEqualTo(2);
    }

    @Test
    void doesNotSayThatItIsLiveWhenItCannotLook() {
        assertThat(heartbeatsWhileLocked("counter_revision")).isLessThanOrEqualTo(1); // the one that was true still
    }

    /** How many come in four seconds, at one a second, while nobody can read the table. */
    private long heartbeatsWhileLocked(String table) {
        var stream = supervisor.open("/api/supervision/board/stream");
        try {
            var heard = listen(stream.body());
            await().until(() -> heard.contains("event:heartbeat"));
            return Objects.requireNonNull(new TransactionTemplate(transactions).execute(_ -> {
                jdbc.sql("lock table %s in access exclusive mode".formatted(table))
                        .update();
                heard.clear();
                await().pollDelay(Duration.ofSeconds(4)).until(() -> true);
                return heard.stream().filter("event:heartbeat"::equals).count();
            }));
        } finally {
            close(stream.body());
        }
    }

    @Test
    void isForSupervisorsOnly() {
        for (var path : List.of("/board", "/board/stream", "/clocks", "/totals", "/cases/x")) {
            assertThat(Caller.nobody(port).get("/api/supervision" + path).status())
                    .isEqualTo(401);
            assertThat(Caller.as("intake-main", port)
                            .get("/api/supervision" + path)
                            .status())
                    .isEqualTo(403);
        }
    }

    private JsonNode board() {
        return supervisor.get("/api/supervision/board").json();
    }

    private long counter(String name) {
        return counter(board(), name);
    }

    private static long counter(JsonNode board, String name) {
        return board.at("/counters/" + name).asLong();
    }

    private static long running(JsonNode board, String department) {
        return board.at("/departments")
                .valueStream()
                .filter(line -> line.get("department").asString().equals(department))
                .mapToLong(line -> line.get("running").asLong())
                .sum();
    }

    private static LinkedBlockingQueue<String> listen(InputStream body) {
        var lines = new LinkedBlockingQueue<String>();
        Thread.ofVirtual()
                .start(() -> new BufferedReader(new InputStreamReader(body, StandardCharsets.UTF_8))
                        .lines()
                        .filter(line -> line.startsWith("event:"))
                        .forEach(lines::add));
        return lines;
    }

    private static void close(InputStream body) {
        try {
            body.close();
        } catch (java.io.IOException alreadyGone) {
            throw new IllegalStateException(alreadyGone);
        }
    }
}
