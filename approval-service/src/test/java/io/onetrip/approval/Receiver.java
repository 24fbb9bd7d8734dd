package io.onetrip.approval;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.onetrip.testkit.Contracts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.function.ToIntFunction;
import tools.jackson.databind.JsonNode;

/** The endpoint of a department's system, with a behaviour that can be changed. */
final class Receiver implements AutoCloseable {
    private final HttpServer server;
    private final List<Received> received = new CopyOnWriteArrayList<>();
    private volatile ToIntFunction<Received> behaviour = _ -> 204;
    private volatile Map<String, String> headers = Map.of();

    record Received(String id, long timestamp, String signatures, String body, Instant at) {
        JsonNode json() {
            return Contracts.JSON.readTree(body);
        }

        String type() {
            return json().at("/type").asString();
        }

        String task() {
            return json().at("/data/taskId").asString();
        }
    }

    Receiver() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 100);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::receive);
        server.start();
    }

    String url() {
        return "http://localhost:%d/hooks".formatted(server.getAddress().getPort());
    }

    /** @param answer the status of the answer; it may take its time */
    void behave(ToIntFunction<Received> answer) {
        behaviour = answer;
    }

    void redirectTo(String elsewhere) {
        headers = Map.of("Location", elsewhere);
        behave(_ -> 307);
    }

    List<Received> all() {
        return received;
    }

    List<Received> about(String task) {
        return received.stream().filter(one -> one.task().equals(task)).toList();
    }

    Optional<Received> first(String type, String task) {
        return about(task).stream().filter(one -> one.type().equals(type)).findFirst();
    }

    private void receive(HttpExchange exchange) throws IOException {
        try (exchange) {
            var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            var given = exchange.getRequestHeaders();
            var one = new Received(
                    given.getFirst("webhook-id"),
                    Long.parseLong(given.getFirst("webhook-timestamp")),
                    given.getFirst("webhook-signature"),
                    body,
                    Instant.now());
            received.add(one);
            var status = behaviour.applyAsInt(one);
            headers.forEach(exchange.getResponseHeaders()::set);
            exchange.sendResponseHeaders(status, -1);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
