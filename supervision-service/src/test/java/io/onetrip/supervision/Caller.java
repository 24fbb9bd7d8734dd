package io.onetrip.supervision;

import io.onetrip.local.RealParts;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Calls the service as one of the demo accounts would, or as nobody. */
public record Caller(int port, @Nullable String token) {
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final Map<String, String> TOKENS = new ConcurrentHashMap<>();

    public static Caller nobody(int port) {
        return new Caller(port, null);
    }

    public static Caller as(String username, int port) {
        return new Caller(port, TOKENS.computeIfAbsent(username, RealParts.keycloak()::token));
    }

    public JsonNode json(String path) {
        return Samples.JSON.readTree(get(path).body());
    }

    /** Status and type of the problem. */
    public String problem(String path) {
        var answer = get(path);
        return answer.statusCode() + " "
                + Samples.JSON.readTree(answer.body()).at("/type").asString();
    }

    public HttpResponse<String> get(String path) {
        return send(path, BodyHandlers.ofString());
    }

    public HttpResponse<InputStream> open(String path) {
        return send(path, BodyHandlers.ofInputStream());
    }

    private <T> HttpResponse<T> send(String path, HttpResponse.BodyHandler<T> body) {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:%d%s".formatted(port, path)));
        if (token != null) request.header("Authorization", "Bearer " + token);
        try {
            return HTTP.send(request.build(), body);
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
