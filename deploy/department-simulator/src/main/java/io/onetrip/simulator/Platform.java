package io.onetrip.simulator;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;

/**
 * The platform's REST interface as a department's program calls it: a token until shortly before its end, a key per
 * command that stays while the command is repeated.
 */
final class Platform implements AutoCloseable {
    private static final String PREFIX = "/api/departments/v1";
    private static final int ATTEMPTS = 8;
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .executor(Executors.newVirtualThreadPerTaskExecutor())
            .build();
    private final Target target;
    private final Set<Fault> faults;
    private String token = "";
    private long tokenUntil;

    Platform(Target target, Set<Fault> faults) {
        this.target = target;
        this.faults = faults;
    }

    Answer get(String path) throws InterruptedException {
        return send("GET", path, "", "");
    }

    Answer put(String path, Object body) throws InterruptedException {
        return send("PUT", path, JsonMapper.shared().writeValueAsString(body), "");
    }

    Answer delete(String path) throws InterruptedException {
        return send("DELETE", path, "", "");
    }

    /** A command: repeated with the same key until it is answered. */
    Answer command(String path, Object body) throws InterruptedException {
        var content = JsonMapper.shared().writeValueAsString(extended(body));
        var key = faults.contains(Fault.NO_KEY)
                ? ""
                : faults.contains(Fault.REUSED_KEY) ? "always-the-same" : "sim-" + UUID.randomUUID();
        var answer = send("POST", path, content, key);
        return faults.contains(Fault.REPEATING) ? send("POST", path, content, key) : answer;
    }

    private Object extended(Object body) {
        if (!faults.contains(Fault.UNKNOWN_FIELD) || !(body instanceof Map<?, ?> fields)) return body;
        var more = new LinkedHashMap<Object, Object>(fields);
        more.put("approverCardNumber", "A-1");
        return more;
    }

    private Answer send(String method, String path, String body, String key) throws InterruptedException {
        for (var attempt = 1; ; attempt++) {
            var answer = attempt(method, path, body, key);
            var again = answer.status() >= 500 || answer.status() == 429 || answer.status() == 0;
            if (answer.status() == 401) forgetToken();
            else if (!again) return answer;
            if (attempt >= ATTEMPTS) return answer;
            Thread.sleep(Duration.ofMillis(Math.min(200L << attempt, 5_000)));
        }
    }

    private Answer attempt(String method, String path, String body, String key) throws InterruptedException {
        try {
            var request = HttpRequest.newBuilder(URI.create(target.address() + PREFIX + path))
                    .timeout(Duration.ofSeconds(60))
                    .header("Authorization", "Bearer " + token())
                    .header("Content-Type", "application/json")
                    .method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
            if (!key.isEmpty()) request.header("Idempotency-Key", key);
            var response = http.send(request.build(), BodyHandlers.ofString());
            return Answer.of(response.statusCode(), response.body());
        } catch (IOException away) {
            return Answer.of(0, "");
        }
    }

    private synchronized String token() throws IOException, InterruptedException {
        if (System.nanoTime() >= tokenUntil || token.isEmpty()) {
            var form = Map.of(
                    "grant_type", "client_credentials", "client_id", target.client(), "client_secret", target.secret());
            var request = HttpRequest.newBuilder(target.tokenEndpoint())
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(BodyPublishers.ofString(form.entrySet().stream()
                            .map(field ->
                                    field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                            .collect(Collectors.joining("&"))))
                    .build();
            var answer = JsonMapper.shared()
                    .readTree(http.send(request, BodyHandlers.ofString()).body());
            token = answer.path("access_token").asString("");
            tokenUntil = System.nanoTime()
                    + Duration.ofSeconds(answer.path("expires_in").asLong(60) - 30)
                            .toNanos();
        }
        return faults.contains(Fault.EXPIRED_TOKEN) ? expired(token) : token;
    }

    private synchronized void forgetToken() {
        token = "";
    }

    /** Looks like the token did an hour after its end; waiting for it would take too long. */
    private static String expired(String token) {
        var parts = token.split("\\.");
        if (parts.length < 3) return token;
        var claims = new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8);
        var past = claims.replaceAll("\"exp\":\\d+", "\"exp\":" + (System.currentTimeMillis() / 1000 - 3600));
        var encoded = Base64.getUrlEncoder().withoutPadding().encodeToString(past.getBytes(StandardCharsets.UTF_8));
        return parts[0] + "." + encoded + "." + parts[2];
    }

    @Override
    public void close() {
        http.shutdownNow();
    }
}
