package io.onetrip.conformance;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/** One request of the adapter and what the platform answered. */
record Exchange(
        String method,
        String path,
        String query,
        @Nullable String authorization,
        @Nullable String key,
        String body,
        int status,
        String answer,
        Instant begun,
        Instant ended) {
    private static final String PREFIX = "/api/departments/v1/";

    boolean isFeed() {
        return method.equals("GET") && path.equals(PREFIX + "tasks");
    }

    boolean isCommand() {
        return method.equals("POST") && path.startsWith(PREFIX);
    }

    boolean isDecision() {
        return isCommand() && path.endsWith("/decision");
    }

    /** The task in the path; empty when there is none. */
    String task() {
        var parts = path.substring(Math.min(PREFIX.length(), path.length())).split("/");
        return parts.length > 1 && parts[0].equals("tasks") ? parts[1] : "";
    }

    boolean ok() {
        return status / 100 == 2;
    }

    /** Of the address's query; empty when it is not given. */
    String parameter(String name) {
        var parameters = new LinkedHashMap<String, String>();
        for (var pair : query.split("&")) {
            var parts = pair.split("=", 2);
            parameters.put(parts[0], parts.length == 2 ? URLDecoder.decode(parts[1], StandardCharsets.UTF_8) : "");
        }
        return parameters.getOrDefault(name, "");
    }

    JsonNode sent() {
        return json(body);
    }

    JsonNode answered() {
        return json(answer);
    }

    boolean isProblem(String slug) {
        return answered().path("type").asString("").equals("/problems/" + slug);
    }

    /** Whether the token had run out when it was used; false when it cannot be read. */
    boolean isExpired() {
        var parts = String.valueOf(authorization).replaceFirst("^Bearer ", "").split("\\.");
        if (parts.length != 3) return false;
        try {
            var claims = json(new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8));
            return claims.path("exp").asLong(Long.MAX_VALUE) < begun.getEpochSecond();
        } catch (IllegalArgumentException foreign) {
            return false;
        }
    }

    @Override
    public String toString() {
        return "%s %s".formatted(method, path);
    }

    Map<String, String> command() {
        return Map.of("path", path, "body", body);
    }

    private static JsonNode json(String text) {
        try {
            return JsonMapper.shared().readTree(text);
        } catch (JacksonException other) {
            return MissingNode.getInstance();
        }
    }
}
