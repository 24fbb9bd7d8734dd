package io.onetrip.conformance;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;

/**
 * Looks like the platform to the adapter: hands on what it asks, notes it, and lets the platform's webhooks come by here.
 */
public final class Sandbox implements AutoCloseable {
    private static final Set<String> HANDED_ON =
            Set.of("authorization", "content-type", "idempotency-key", "accept", "if-match", "if-none-match");
    private static final String WEBHOOK = "/api/departments/v1/webhook";

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .executor(Executors.newVirtualThreadPerTaskExecutor())
            .build();
    private final List<Exchange> exchanges = new CopyOnWriteArrayList<>();
    private final URI platform;
    private final Duration limit;
    private final HttpServer server;
    private final HookRelay hooks;

    /** @param limit within which a webhook must be answered */
    public Sandbox(URI platform, int port, Duration limit) throws IOException {
        this.platform = platform;
        this.limit = limit;
        server = HttpServer.create(new InetSocketAddress("127.0.0.1", port), 100);
        hooks = new HookRelay(
                http, "http://localhost:%d".formatted(server.getAddress().getPort()), limit);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::handOn);
        server.createContext(HookRelay.PATH, hooks::receive);
        server.start();
    }

    /** Where the adapter finds the platform now. */
    public URI address() {
        return URI.create("http://localhost:" + server.getAddress().getPort());
    }

    /** What the rules say of all that was seen so far. */
    public List<Finding> findings() {
        var seen = new Observed(List.copyOf(exchanges), hooks.probes(), limit);
        var findings = new ArrayList<Finding>();
        findings.addAll(CommandRules.of(seen));
        findings.addAll(LicenceRules.of(seen));
        findings.addAll(FeedRules.of(seen));
        findings.addAll(WebhookRules.of(seen));
        return findings;
    }

    private void handOn(HttpExchange exchange) throws IOException {
        try (exchange) {
            var begun = Instant.now();
            var uri = exchange.getRequestURI();
            var sent = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            var isWebhook =
                    uri.getPath().equals(WEBHOOK) && Set.of("POST", "PUT").contains(exchange.getRequestMethod());
            var answer = http.send(request(exchange, isWebhook ? hooks.between(sent) : sent), BodyHandlers.ofString());
            if (uri.getPath().startsWith(WEBHOOK)) hooks.learn(answer.body());
            exchanges.add(new Exchange(
                    exchange.getRequestMethod(),
                    uri.getPath(),
                    Objects.requireNonNullElse(uri.getRawQuery(), ""),
                    exchange.getRequestHeaders().getFirst("Authorization"),
                    exchange.getRequestHeaders().getFirst("Idempotency-Key"),
                    sent,
                    answer.statusCode(),
                    answer.body(),
                    begun,
                    Instant.now()));
            var body = answer.body().getBytes(StandardCharsets.UTF_8);
            answer.headers()
                    .firstValue("Content-Type")
                    .ifPresent(type -> exchange.getResponseHeaders().set("Content-Type", type));
            exchange.sendResponseHeaders(answer.statusCode(), body.length == 0 ? -1 : body.length);
            if (body.length > 0) exchange.getResponseBody().write(body);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private HttpRequest request(HttpExchange exchange, String body) {
        var request = HttpRequest.newBuilder(
                        platform.resolve(exchange.getRequestURI().toString()))
                .timeout(Duration.ofSeconds(60))
                .method(
                        exchange.getRequestMethod(),
                        body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        exchange.getRequestHeaders().forEach((name, values) -> {
            if (HANDED_ON.contains(name.toLowerCase(Locale.ROOT))) request.header(name, values.getFirst());
        });
        return request.build();
    }

    @Override
    public void close() {
        server.stop(0);
        http.shutdownNow();
    }
}
