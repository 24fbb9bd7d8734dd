package io.onetrip.approval.handover;

import io.onetrip.approval.tasks.domain.Claim;
import io.onetrip.approval.tasks.domain.Officer;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A task that changed hands.
 *
 * @param from who had it; null of one that nobody had
 * @param to null: back to the pool
 */
record Handover(@Nullable Claim from, @Nullable Officer to, Officer by, String reason, Instant at) {}
