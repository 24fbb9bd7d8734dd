package io.onetrip.gateway.support;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;

/** A service behind the gateway: an HTTP server that tells what arrived, or does what a test wants. */
public final class Downstream {
    private final String name;
    private final int port;
    private final List<Arrived> arrived = new CopyOnWriteArrayList<>();
    private volatile HttpHandler answer = this::tell;
    private HttpServer server;

    /** A request as the service saw it. */
    public record Arrived(String method, URI uri, com.sun.net.httpserver.Headers headers, long bodyLength) {}

    Downstream(String name) {
        this.name = name;
        this.server = open(0);
        this.port = server.getAddress().getPort();
    }

    public void answersWith(HttpHandler handler) {
        answer = handler;
    }

    /** As it was at first: up, telling what arrives. */
    public void restore() {
        answer = this::tell;
        arrived.clear();
    }

    public void stop() {
        server.stop(0);
    }

    public void start() {
        server = open(port);
    }

    public Arrived last() {
        return arrived.getLast();
    }

    public List<Arrived> arrived() {
        return arrived;
    }

    String address() {
        return "http://127.0.0.1:" + port;
    }

    private HttpServer open(int port) {
        try {
            var opened = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 100);
            opened.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
            opened.createContext("/", exchange -> answer.handle(exchange));
            opened.start();
            return opened;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void tell(HttpExchange exchange) throws IOException {
        long length = 0;
        try (var body = exchange.getRequestBody()) {
            var buffer = new byte[8192];
            for (int count; (count = body.read(buffer)) >= 0; ) length += count;
        }
        arrived.add(new Arrived(
                exchange.getRequestMethod(), exchange.getRequestURI(), exchange.getRequestHeaders(), length));
        reply(exchange, 200, "{\"service\":\"" + name + "\"}");
    }

    public static void reply(HttpExchange exchange, int status, String json) throws IOException {
        var bytes = json.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        try (var body = exchange.getResponseBody()) {
            body.write(bytes);
        }
    }
}
