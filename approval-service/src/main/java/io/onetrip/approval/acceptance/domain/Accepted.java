package io.onetrip.approval.acceptance.domain;

import io.onetrip.approval.tasks.domain.Officer;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * When an item was accepted; its clock runs from here (行政许可法 42).
 *
 * @param by null where silence became acceptance
 * @param deemedAt when silence became acceptance, which then counts from when the papers came in (行政许可法 32(4))
 */
public record Accepted(
        Instant at, @Nullable Officer by, @Nullable Instant deemedAt) {}
