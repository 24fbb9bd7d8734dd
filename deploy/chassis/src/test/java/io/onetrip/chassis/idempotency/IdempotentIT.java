package io.onetrip.chassis.idempotency;

import static org.assertj.core.api.Assertions.assertThat;

import io.onetrip.chassis.probe.Applied;
import io.onetrip.chassis.probe.Http;
import io.onetrip.chassis.probe.OnRealParts;
import io.onetrip.chassis.probe.Tokens;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@OnRealParts
class IdempotentIT {
    private final String name = UUID.randomUUID().toString();
    private final String key = UUID.randomUUID().toString();
    private Http caller = Http.to(0);

    @LocalServerPort
    int port;

    @Autowired
    Applied applied;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void signIn() {
        caller = Http.to(port).as(Tokens.sign(Tokens.of("zhang")));
    }

    @Test
    void asksForAKey() {
        var answer = caller.post("/api/probe/counters", body(name));
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("/problems/idempotency-key-missing");
        assertThat(count("short", name).statusCode()).isEqualTo(400);
    }

    @Test
    void answersAgainWithoutDoingAgain() {
        var first = count(key, name);
        var again = count(key, name);
        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(again.statusCode()).isEqualTo(201);
        assertThat(again.body()).isEqualTo(first.body()).contains("\"value\":1");
        assertThat(again.headers().firstValue("Content-Type"))
                .isEqualTo(first.headers().firstValue("Content-Type"));
        assertThat(count(UUID.randomUUID().toString(), name).body()).contains("\"value\":2");
    }

    @Test
    void locksTheAnswersItKeeps() {
        count(key, name);
        assertThat(applied.count(
                        "idempotent_request where key = ? and position(convert_to(?, 'UTF8') in body) = 0", key, name))
                .isOne();
    }

    @Test
    void answersAgainWhatWasKeptInClear() {
        var first = count(key, name);
        jdbc.sql("update idempotent_request set body = convert_to(?, 'UTF8') where key = ?")
                .params(first.body(), key)
                .update();
        assertThat(count(key, name).body()).isEqualTo(first.body());
    }

    @Test
    void refusesAKeyThatBelongsToAnotherRequest() {
        count(key, name);
        var answer = count(key, name + "-other");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("/problems/idempotency-key-reused");
    }

    @Test
    void readsNoBodyWithoutAnEnd() {
        var answer = count(key, "n".repeat(RepeatableRequest.MOST_BYTES));
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("/problems/too-large");
        assertThat(applied.count("idempotent_request where key = ?", key)).isZero();
    }

    @Test
    void keepsTheKeysOfCallersApart() {
        count(key, name);
        var other = Http.to(port).as(Tokens.sign(Tokens.of("li"))).with("Idempotency-Key", key);
        assertThat(other.post("/api/probe/counters", body(name)).body()).contains("\"value\":2");
    }

    @Test
    void doesOnceWhatIsAskedManyTimesAtOnce() throws Exception {
        var calls = new ArrayList<Callable<HttpResponse<String>>>();
        for (var call = 0; call < 12; call++) {
            calls.add(() -> count(key, name));
        }
        try (var callers = Executors.newFixedThreadPool(12)) {
            for (var answer : callers.invokeAll(calls)) {
                assertThat(answer.get().statusCode()).isEqualTo(201);
                assertThat(answer.get().body()).contains("\"value\":1");
            }
        }
        applied.awaitExactly(name, 1L);
    }

    @Test
    void undoesWhatIsRefusedAndTriesAgain() {
        var refused = "refused-" + name;
        for (var attempt = 0; attempt < 2; attempt++) {
            var answer = count(key, refused);
            assertThat(answer.statusCode()).isEqualTo(409);
            assertThat(answer.body()).contains("/problems/count-refused");
        }
        assertThat(applied.count("counter where name = ?", refused)).isZero();
        assertThat(applied.count("idempotent_request where key = ?", key)).isZero();
        assertThat(count(key, name).statusCode()).isEqualTo(201);
    }

    private HttpResponse<String> count(String key, String name) {
        return caller.with("Idempotency-Key", key).post("/api/probe/counters", body(name));
    }

    private static String body(String name) {
        return "{\"name\":\"%s\"}".formatted(name);
    }
}
