package io.onetrip.testkit;

import io.onetrip.local.RealParts;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Calls the service as one of the demo accounts would, or as nobody. */
public record Caller(int port, @Nullable String token) {
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    /** Well under the realm's accessTokenLifespan: the tests of one service take longer than a token lasts. */
    private static final Duration FRESH = Duration.ofMinutes(2);

    private static final Map<String, Token> TOKENS = new ConcurrentHashMap<>();

    private record Token(String text, Instant got) {
        boolean isFresh() {
            return got.plus(FRESH).isAfter(Instant.now());
        }
    }

    private static String token(String account, UnaryOperator<String> fetch) {
        return TOKENS.compute(
                        account,
                        (_, known) -> known != null && known.isFresh()
                                ? known
                                : new Token(fetch.apply(account), Instant.now()))
                .text();
    }

    public static Caller nobody(int port) {
        return new Caller(port, null);
    }

    public static Caller as(String username, int port) {
        return new Caller(port, token(username, RealParts.keycloak()::token));
    }

    /** The system of a department that {@link DemoDepartments} has provided. */
    public static Caller asSystemOf(String department, int port) {
        var client = DemoDepartments.client(department);
        return new Caller(port, token(client, RealParts.keycloak()::clientToken));
    }

    /** @param precondition a header and its value, such as {@code If-None-Match} and an ETag */
    public Answer get(String path, String... precondition) {
        return send(with(request(path), precondition).GET());
    }

    public Answer post(String path, Object body) {
        return post(path, body, UUID.randomUUID().toString());
    }

    /** @param precondition a header and its value, such as {@code If-Match} and an ETag */
    public Answer post(String path, Object body, String idempotencyKey, String... precondition) {
        return send(with(request(path), precondition)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", idempotencyKey)
                .POST(BodyPublishers.ofString(
                        body instanceof String text ? text : Contracts.JSON.writeValueAsString(body))));
    }

    /** @param precondition a header and its value, such as {@code If-Match} and an ETag */
    public Answer put(String path, Object body, String... precondition) {
        return send(with(request(path), precondition)
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString(
                        body instanceof String text ? text : Contracts.JSON.writeValueAsString(body))));
    }

    public Answer delete(String path, String... precondition) {
        return send(with(request(path), precondition).DELETE());
    }

    private static HttpRequest.Builder with(HttpRequest.Builder request, String... header) {
        return header.length == 0 ? request : request.headers(header);
    }

    public Answer upload(String path, String name, byte[] content) {
        return upload(path, name, BodyPublishers.ofByteArray(content));
    }

    public Answer upload(String path, String name, BodyPublisher content) {
        return upload(path, name, content, UUID.randomUUID().toString());
    }

    public Answer upload(String path, String name, BodyPublisher content, String idempotencyKey) {
        var boundary = "part-" + UUID.randomUUID();
        return send(request(path)
                .header("Idempotency-Key", idempotencyKey)
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .POST(multipart(boundary, name, content)));
    }

    public byte[] download(String path) {
        return send(request(path).GET(), BodyHandlers.ofByteArray()).body();
    }

    /** A stream that does not end by itself. */
    public HttpResponse<InputStream> open(String path) {
        return send(request(path).GET(), BodyHandlers.ofInputStream());
    }

    private HttpRequest.Builder request(String path) {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:%d%s".formatted(port, path)));
        return token == null ? request : request.header("Authorization", "Bearer " + token);
    }

    private static BodyPublisher multipart(String boundary, String name, BodyPublisher content) {
        var head = "--%s\r\nContent-Disposition: form-data; name=\"file\"; filename=\"%s\"\r\n\r\n"
                .formatted(boundary, name)
                .getBytes(StandardCharsets.UTF_8);
        var tail = "\r\n--%s--\r\n".formatted(boundary).getBytes(StandardCharsets.UTF_8);
        return BodyPublishers.concat(BodyPublishers.ofByteArray(head), content, BodyPublishers.ofByteArray(tail));
    }

    private static Answer send(HttpRequest.Builder request) {
        return new Answer(send(request, BodyHandlers.ofString()));
    }

    private static <T> HttpResponse<T> send(HttpRequest.Builder request, HttpResponse.BodyHandler<T> body) {
        try {
            return HTTP.send(request.build(), body);
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    /** What came back. */
    public record Answer(HttpResponse<String> response) {
        public int status() {
            return response.statusCode();
        }

        public JsonNode json() {
            return Contracts.JSON.readTree(response.body());
        }

        public String text(String pointer) {
            return json().at(pointer).asString();
        }

        /** Status and type; a problem has to say in a sentence what to do. */
        public String problem() {
            var sentence = text("/detail").isBlank() ? " without a sentence" : "";
            return status() + " " + text("/type") + sentence;
        }

        @Override
        public String toString() {
            return status() + " " + response.body();
        }
    }
}
