package io.onetrip.player.http;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/** The gateway's API for one run: at most so many requests at once, each repeated while the other side is away. */
public final class Api implements AutoCloseable {
    private static final Duration ANSWER = Duration.ofSeconds(60);
    private static final int TOKEN_REFUSALS = 3;

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .executor(Executors.newVirtualThreadPerTaskExecutor())
            .build();
    private final Tokens tokens = new Tokens();
    private final Figures figures = new Figures();
    private final String address;
    private final String tokenEndpoint;
    private final Semaphore atOnce;

    public Api(String address, String tokenEndpoint, int concurrency) {
        this.address = address;
        this.tokenEndpoint = tokenEndpoint;
        this.atOnce = new Semaphore(concurrency, true);
    }

    public Figures figures() {
        return figures;
    }

    /** The body of a 2xx answer; anything else is a failure. */
    public JsonNode ask(Call call) {
        var answer = answer(call);
        if (!answer.ok()) {
            throw CallFailed.refused(call, answer);
        }
        return answer.body();
    }

    /** The first answer that is none of a part being away: 2xx or 4xx. */
    public Answer answer(Call call) {
        var patience = new Patience(Patience.OF_A_RESTART, Duration.ofMillis(200), Duration.ofSeconds(3));
        var refusals = 0;
        for (var repeated = false; ; repeated = true) {
            var attempt = attempt(call, repeated);
            var answer = attempt.answer();
            if (answer != null && answer.status() == 401 && call.as() != null && refusals++ < TOKEN_REFUSALS) {
                tokens.drop(call.as());
            } else if (answer != null && isFinal(answer)) {
                return answer;
            }
            if (patience.isOver()) {
                throw CallFailed.unanswered(call, patience.seconds(), attempt.why());
            }
            figures.repeated(call.kind());
            if (attempt.pause() == null) {
                patience.pause();
            } else {
                patience.pause(attempt.pause());
            }
        }
    }

    private record Attempt(
            @Nullable Answer answer, String why, @Nullable Duration pause) {}

    private Attempt attempt(Call call, boolean repeated) {
        try {
            if (call.as() != null && !tokens.has(call.as())) {
                fetchToken(call.as());
            }
            var response = send(call.kind(), request(call));
            var answer = new Answer(response.statusCode(), json(response.body()), repeated);
            return new Attempt(answer, "status " + answer.status() + " " + answer.body(), retryAfter(response));
        } catch (IOException away) {
            return new Attempt(null, away.toString(), null);
        }
    }

    private HttpResponse<byte[]> send(String kind, HttpRequest request) throws IOException {
        atOnce.acquireUninterruptibly();
        try {
            var start = System.nanoTime();
            var response = client.send(request, BodyHandlers.ofByteArray());
            if (response.statusCode() / 100 == 2) {
                figures.answered(kind, System.nanoTime() - start);
            }
            return response;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException("Stopped", stopped);
        } finally {
            atOnce.release();
        }
    }

    private void fetchToken(Account account) throws IOException {
        var request = HttpRequest.newBuilder(URI.create(tokenEndpoint))
                .timeout(ANSWER)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofByteArray(Tokens.form(account)))
                .build();
        var response = send("token", request);
        if (response.statusCode() != 200) { // an account may still be on its way to Keycloak
            throw new IOException("no token for %s: status %d".formatted(account.name(), response.statusCode()));
        }
        tokens.keep(account, json(response.body()));
    }

    private HttpRequest request(Call call) {
        var request = HttpRequest.newBuilder(URI.create(address + call.path()))
                .timeout(ANSWER)
                .header("Accept", "application/json, application/problem+json");
        if (call.as() != null) {
            request.header("Authorization", "Bearer " + tokens.of(call.as()));
        }
        if (call.key() != null) {
            request.header("Idempotency-Key", call.key());
        }
        if (call.contentType() != null) {
            request.header("Content-Type", call.contentType());
        }
        var body = call.body().length == 0 ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(call.body());
        return request.method(call.method(), body).build();
    }

    private static boolean isFinal(Answer answer) {
        return answer.status() < 500 && answer.status() != 429 && !answer.isProblem("changed-meanwhile");
    }

    private static @Nullable Duration retryAfter(HttpResponse<?> response) {
        return response.headers()
                .firstValue("Retry-After")
                .filter(value -> value.matches("\\d{1,2}"))
                .map(value -> Duration.ofSeconds(Long.parseLong(value)))
                .orElse(null);
    }

    private static JsonNode json(byte[] body) {
        try {
            return body.length == 0
                    ? MissingNode.getInstance()
                    : JsonMapper.shared().readTree(body);
        } catch (JacksonException notJson) {
            return MissingNode.getInstance();
        }
    }

    @Override
    public void close() {
        client.shutdownNow();
    }
}
