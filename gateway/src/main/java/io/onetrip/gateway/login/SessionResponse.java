package io.onetrip.gateway.login;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * @param id the subject of the tokens, by which services tell people apart
 * @param csrf what a command must carry in a header
 */
record SessionResponse(
        boolean authenticated,
        @Nullable String id,
        @Nullable String username,
        @Nullable String name,
        List<String> roles,
        @Nullable String department,
        @Nullable String hall,
        Csrf csrf) {
    record Csrf(String header, String token) {}

    static SessionResponse nobody(Csrf csrf) {
        return new SessionResponse(false, null, null, null, List.of(), null, null, csrf);
    }
}
