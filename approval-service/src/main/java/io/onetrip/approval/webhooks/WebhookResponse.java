package io.onetrip.approval.webhooks;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A department's endpoint and how it fares. */
@Schema(description = "A department's endpoint and how it fares")
record WebhookResponse(
        String department,
        String url,
        @Schema(description = "Empty: all") List<String> events,
        boolean active,
        String registeredBy,
        Instant registeredAt,

        @Schema(description = "Until when the secret before signs too") @Nullable
        Instant previousSecretUntil,

        @Schema(description = "CLOSED: told; OPEN: not told for a while, for it fails; HALF_OPEN: being tried")
        String breaker,

        @Schema(description = "To be sent, or sent again") long waiting,

        @Schema(description = "Not sent any more unless replayed")
        long givenUp) {

    /** @param secret shown now and never again */
    @Schema(description = "The secret is shown now and never again")
    record Secret(
            @Schema(example = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw…")
            String secret) {}
}
