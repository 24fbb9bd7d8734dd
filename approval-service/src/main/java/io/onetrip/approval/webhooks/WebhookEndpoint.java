package io.onetrip.approval.webhooks;

import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a department's system is told of changes.
 *
 * @param events types that are told; empty for all
 * @param previous the secret before, which signs too until {@code previousUntil}
 */
record WebhookEndpoint(
        String department,
        URI url,
        List<String> events,
        boolean active,
        WebhookSecret secret,
        @Nullable WebhookSecret previous,
        @Nullable Instant previousUntil,
        String registeredBy,
        Instant registeredAt) {

    /** One signature per secret that is valid now, the newest first. */
    String signatures(String id, Instant now, String body) {
        var signatures = new ArrayList<>(List.of(secret.sign(id, now.getEpochSecond(), body)));
        if (previous != null && previousUntil != null && now.isBefore(previousUntil)) {
            signatures.add(previous.sign(id, now.getEpochSecond(), body));
        }
        return String.join(" ", signatures);
    }
}
