package io.onetrip.simulator;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The endpoint of a department's system: looks at the signature, knows repetitions, answers at once and works afterwards. */
final class Hooks implements AutoCloseable {
    private static final Set<String> FIELDS = Set.of("type", "timestamp", "data");
    private final HttpServer server;
    private final Set<Fault> faults;
    private final Duration lateness;
    private final Consumer<JsonNode> news;
    private final Set<String> known = new HashSet<>();
    private volatile String secret = "";

    Hooks(Set<Fault> faults, Duration lateness, Consumer<JsonNode> news) throws IOException {
        this.faults = faults;
        this.lateness = lateness;
        this.news = news;
        server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 100);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::receive);
        server.start();
    }

    String url() {
        return "http://localhost:%d/onetrip".formatted(server.getAddress().getPort());
    }

    void signedWith(String given) {
        secret = given;
    }

    private void receive(HttpExchange exchange) throws IOException {
        try (exchange) {
            exchange.sendResponseHeaders(answer(exchange), -1);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private int answer(HttpExchange exchange) throws IOException, InterruptedException {
        var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        if (faults.contains(Fault.DEAD)) {
            if (ThreadLocalRandom.current().nextInt(4) == 0) Thread.sleep(Duration.ofSeconds(15));
            return 500;
        }
        var id = exchange.getRequestHeaders().getFirst("webhook-id");
        var time = exchange.getRequestHeaders().getFirst("webhook-timestamp");
        var signatures = exchange.getRequestHeaders().getFirst("webhook-signature");
        if (!faults.contains(Fault.TRUSTS_ANYONE) && !Signature.fits(secret, id, time, body, signatures)) return 401;
        var message = JsonMapper.shared().readTree(body);
        if (faults.contains(Fault.REFUSES_NEW_FIELDS) && !FIELDS.containsAll(message.propertyNames())) return 400;
        if (isNew(id) || faults.contains(Fault.ACTS_TWICE)) news.accept(message);
        if (faults.contains(Fault.LATE_WEBHOOK)) Thread.sleep(lateness);
        return 204;
    }

    private boolean isNew(String id) {
        synchronized (known) {
            return known.add(id);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
