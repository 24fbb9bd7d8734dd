package io.onetrip.chassis.security;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who acts: a person or a department's system with a token, or a service itself.
 *
 * @param department id of the department the actor belongs to, if any
 * @param hall id of the service hall the actor works in, if any
 */
public record Actor(
        String id,
        String username,
        String name,
        Set<String> roles,
        @Nullable String department,
        @Nullable String hall) {
    public boolean has(String role) {
        return roles.contains(role);
    }

    /** A service acting on its own, for example upon an event. */
    public static Actor system(String name) {
        return new Actor("system:" + name, name, name, Set.of(), null, null);
    }
}
