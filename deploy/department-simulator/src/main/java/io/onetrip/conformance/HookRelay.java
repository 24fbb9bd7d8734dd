package io.onetrip.conformance;

import com.sun.net.httpserver.HttpExchange;
import io.onetrip.conformance.Probe.Kind;
import io.onetrip.simulator.Signature;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Hands the platform's webhooks on to the adapter and tries out, with some of them, what may happen one day. */
final class HookRelay {
    static final String PATH = "/conformance/webhook";
    private static final int TRIALS = 5;

    private final List<Probe> probes = new CopyOnWriteArrayList<>();
    private final AtomicInteger trials = new AtomicInteger();
    private final HttpClient http;
    private final String own;
    private final Duration limit;
    private volatile String adapter = "";
    private volatile String secret = "";

    HookRelay(HttpClient http, String own, Duration limit) {
        this.http = http;
        this.own = own;
        this.limit = limit;
    }

    List<Probe> probes() {
        return List.copyOf(probes);
    }

    /** The registration with this address instead of the adapter's; what cannot be read is handed on as it is. */
    String between(String registration) {
        try {
            if (!(JsonMapper.shared().readTree(registration) instanceof ObjectNode asked) || !asked.has("url"))
                return registration;
            adapter = asked.path("url").asString("");
            return asked.put("url", own + PATH).toString();
        } catch (JacksonException unreadable) {
            return registration;
        }
    }

    /** The secret that the platform has given the adapter, so that trials can be signed. */
    void learn(String answer) {
        try {
            var given = JsonMapper.shared().readTree(answer).path("secret").asString("");
            if (!given.isEmpty()) secret = given;
        } catch (JacksonException unreadable) {
            // no secret
        }
    }

    void receive(HttpExchange exchange) throws IOException {
        try (exchange) {
            var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            var headers = exchange.getRequestHeaders();
            var id = Objects.requireNonNullElse(headers.getFirst("webhook-id"), "");
            var seconds = Objects.requireNonNullElse(headers.getFirst("webhook-timestamp"), "");
            var signatures = Objects.requireNonNullElse(headers.getFirst("webhook-signature"), "");
            var original = hand(Kind.ORIGINAL, id, seconds, signatures, body);
            exchange.sendResponseHeaders(original.status() == 0 ? 504 : original.status(), -1);
            exchange.close();
            if (trials.getAndIncrement() < TRIALS) tryOut(id, seconds, signatures, body, original);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void tryOut(String id, String seconds, String signatures, String body, Probe original)
            throws InterruptedException {
        hand(Kind.FORGED, "msg_" + UUID.randomUUID(), seconds, "v1,Zm9yZ2VkZm9yZ2VkZm9yZ2VkZm9yZ2VkZm9yZ2Vkcyk=", body);
        if (original.taken()) hand(Kind.REPEATED, id, seconds, signatures, body);
        if (secret.isEmpty()) return;
        var now = Long.toString(Instant.now().getEpochSecond());
        var added = "msg_" + UUID.randomUUID();
        var extended = JsonMapper.shared()
                .createObjectNode()
                .put("type", "task.added-later")
                .put("timestamp", Instant.now().toString())
                .put("addedLater", true);
        extended.putObject("data").put("department", "D").put("addedLater", 1);
        hand(Kind.EXTENDED, added, now, Signature.of(secret, added, now, extended.toString()), extended.toString());
    }

    private Probe hand(Kind kind, String id, String seconds, String signatures, String body)
            throws InterruptedException {
        var begun = System.nanoTime();
        var status = 0;
        try {
            var request = HttpRequest.newBuilder(URI.create(adapter))
                    .timeout(limit.multipliedBy(3))
                    .header("Content-Type", "application/json")
                    .header("webhook-id", id)
                    .header("webhook-timestamp", seconds)
                    .header("webhook-signature", signatures)
                    .POST(BodyPublishers.ofString(body));
            status = http.send(request.build(), BodyHandlers.discarding()).statusCode();
        } catch (IOException | IllegalArgumentException unanswered) {
            status = 0;
        }
        var task = JsonMapper.shared().readTree(body).at("/data/taskId").asString("");
        var probe = new Probe(kind, id, task, status, Duration.ofNanos(System.nanoTime() - begun));
        probes.add(probe);
        return probe;
    }
}
