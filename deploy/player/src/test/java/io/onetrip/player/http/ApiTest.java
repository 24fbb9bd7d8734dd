package io.onetrip.player.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ApiTest {
    private static final Account CLERK = Account.person("clerk", "p", "H", "demo", "s");
    private final AtomicInteger calls = new AtomicInteger();
    private final AtomicInteger tokens = new AtomicInteger();
    private final List<String> keys = new CopyOnWriteArrayList<>();
    private HttpServer server;
    private Api api;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 10);
        server.createContext(
                "/token",
                exchange -> reply(
                        exchange,
                        200,
                        "{\"access_token\":\"t%d\",\"expires_in\":300}".formatted(tokens.incrementAndGet())));
        server.start();
        var address = "http://127.0.0.1:" + server.getAddress().getPort();
        api = new Api(address, address + "/token", 2);
    }

    @AfterEach
    void stop() {
        api.close();
        server.stop(0);
    }

    @Test
    void repeatsACommandWithItsKeyUntilTheOtherSideIsBack() {
        answer(exchange -> calls.incrementAndGet() < 3 ? 503 : 201);

        assertThat(api.answer(
                        Call.post("do", "/x").as(CLERK).json(Map.of("a", 1)).once()))
                .satisfies(answer -> {
                    assertThat(answer.status()).isEqualTo(201);
                    assertThat(answer.repeated()).isTrue();
                });
        assertThat(keys).hasSize(3);
        assertThat(keys.stream().distinct()).hasSize(1);
        assertThat(tokens).hasValue(1);
    }

    @Test
    void fetchesANewTokenWhenTheOldOneIsRefused() {
        answer(exchange ->
                exchange.getRequestHeaders().getFirst("Authorization").equals("Bearer t2") ? 200 : 401);

        assertThat(api.answer(Call.get("see", "/x").as(CLERK)).status()).isEqualTo(200);
    }

    @Test
    void repeatsNoRefusal() {
        answer(exchange -> {
            calls.incrementAndGet();
            return 422;
        });

        assertThatThrownBy(() -> api.ask(Call.get("see", "/x")))
                .isInstanceOf(CallFailed.class)
                .hasMessageContaining("422");
        assertThat(calls).hasValue(1);
    }

    @Test
    void countsEachKind() {
        answer(exchange -> 200);
        api.ask(Call.get("see", "/x"));
        api.ask(Call.get("see", "/x"));

        assertThat(api.figures().rows()).singleElement().satisfies(row -> {
            assertThat(row.count()).isEqualTo(2);
            assertThat(row.p50()).isPositive().isLessThanOrEqualTo(row.p99());
        });
    }

    private interface Status {
        int of(HttpExchange exchange);
    }

    private void answer(Status status) {
        server.createContext("/x", exchange -> {
            keys.add(String.valueOf(exchange.getRequestHeaders().getFirst("Idempotency-Key")));
            reply(exchange, status.of(exchange), "{}");
        });
    }

    private static void reply(HttpExchange exchange, int status, String json) throws IOException {
        var bytes = json.getBytes(StandardCharsets.UTF_8);
        exchange.getRequestBody().readAllBytes();
        exchange.sendResponseHeaders(status, bytes.length);
        try (var body = exchange.getResponseBody()) {
            body.write(bytes);
        }
    }
}
