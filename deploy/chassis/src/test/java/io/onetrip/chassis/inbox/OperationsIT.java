package io.onetrip.chassis.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.onetrip.chassis.probe.Applied;
import io.onetrip.chassis.probe.CountedListener;
import io.onetrip.chassis.probe.Elsewhere;
import io.onetrip.chassis.probe.Http;
import io.onetrip.chassis.probe.OnRealParts;
import io.onetrip.chassis.probe.Tokens;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@OnRealParts
class OperationsIT {
    private final String name = UUID.randomUUID().toString();
    private final Elsewhere elsewhere = new Elsewhere();
    private Http operator = Http.to(0);

    @LocalServerPort
    int port;

    @Autowired
    Applied applied;

    @Autowired
    CountedListener listener;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void signIn() {
        operator = Http.to(port).as(Tokens.sign(Tokens.of("op", "operator")));
    }

    @AfterEach
    void close() {
        elsewhere.close();
    }

    @Test
    void replaysAnEventAndWhatWaitedBehindIt() {
        var id = buried();
        assertThat(operator.post(deadLetters(id, "replay"), "").body()).contains("/problems/event-still-fails");
        assertThat(entry("dead-letters").get("attempts").asInt()).isEqualTo(2);
        listener.accept(name);
        assertThat(operator.post(deadLetters(id, "replay"), "").statusCode()).isEqualTo(204);
        applied.awaitExactly(name, 1L, 2L, 3L);
        assertThat(operator.post(deadLetters(id, "replay"), "").statusCode()).isEqualTo(404);
        assertThat(applied.count("dead_letter where id = ? and resolution = 'REPLAYED' and resolved_by = 'op'", id))
                .isOne();
    }

    @Test
    void goesOnBehindAnEventThatIsDiscarded() {
        var id = buried();
        listener.accept(name);
        assertThat(operator.post(deadLetters(id, "discard"), "").statusCode()).isEqualTo(204);
        applied.awaitExactly(name, 2L, 3L);
    }

    @Test
    void discardsWhollyOrNotAtAll() {
        var id = buried();
        jdbc.sql("alter table inbox add constraint stuck check (aggregate_id <> '%s' or last < 1) not valid"
                        .formatted(name))
                .update();
        try {
            assertThat(operator.post(deadLetters(id, "discard"), "").statusCode())
                    .isEqualTo(500);
            assertThat(entry("dead-letters").get("id").asLong()).isEqualTo(id);
        } finally {
            jdbc.sql("alter table inbox drop constraint stuck").update();
        }
        listener.accept(name);
        assertThat(operator.post(deadLetters(id, "discard"), "").statusCode()).isEqualTo(204);
        applied.awaitExactly(name, 2L, 3L);
    }

    @Test
    void goesOnBehindAGapThatNothingWillFill() {
        elsewhere.counted(name, 4, 5);
        applied.awaitCount(2, "parked_event where aggregate_id = ?", name);
        var id = entry("parked").get("id").asLong();
        assertThat(operator.post("/api/probe/operations/parked/%d/replay".formatted(id), "")
                        .statusCode())
                .isEqualTo(204);
        applied.awaitExactly(name, 4L, 5L);
        elsewhere.counted(name, 3, 6);
        applied.awaitExactly(name, 4L, 5L, 6L);
    }

    private long buried() {
        listener.refuse(name);
        elsewhere.counted(name, 1, 2, 3);
        applied.awaitCount(2, "parked_event where aggregate_id = ?", name);
        return entry("dead-letters").get("id").asLong();
    }

    private JsonNode entry(String list) {
        var page = new JsonMapper()
                .readTree(operator.get("/api/probe/operations/" + list).body());
        return page.get("content")
                .valueStream()
                .filter(entry -> name.equals(entry.path("aggregateId").asString("")))
                .findFirst()
                .orElseThrow();
    }

    private static String deadLetters(long id, String step) {
        return "/api/probe/operations/dead-letters/%d/%s".formatted(id, step);
    }
}
