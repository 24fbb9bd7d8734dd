package io.onetrip.approval.webhooks;

import java.time.Instant;

/**
 * One message to a department's system.
 *
 * @param webhookId the same at each attempt, by which the system knows a repetition
 * @param attempts begun so far, this one included
 */
record Delivery(
        long id, String webhookId, String department, String type, String body, int attempts, Instant keepUntil) {}
