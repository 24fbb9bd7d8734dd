package io.onetrip.player.http;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** Access tokens, fetched anew before they run out. */
final class Tokens {
    private static final Duration NOTICE = Duration.ofSeconds(30);
    private final Map<Account, Held> held = new ConcurrentHashMap<>();

    private record Held(String token, long until) {
        boolean lasts() {
            return System.nanoTime() - until < 0;
        }
    }

    /** What to send to the token endpoint for a new token. */
    static byte[] form(Account account) {
        return account.grant().entrySet().stream()
                .map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
                .collect(Collectors.joining("&"))
                .getBytes(StandardCharsets.UTF_8);
    }

    boolean has(Account account) {
        var known = held.get(account);
        return known != null && known.lasts();
    }

    String of(Account account) {
        var known = held.get(account);
        if (known == null) {
            throw new IllegalStateException("No token for " + account.name());
        }
        return known.token();
    }

    void keep(Account account, JsonNode answer) {
        var lifetime = Duration.ofSeconds(answer.required("expires_in").asLong());
        var until = System.nanoTime() + lifetime.minus(NOTICE).toNanos();
        held.put(account, new Held(answer.required("access_token").asString(), until));
    }

    void drop(Account account) {
        held.remove(account);
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
