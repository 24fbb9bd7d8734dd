package io.onetrip.cases.handling.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Why an application was not accepted, and where to apply instead (行政许可法 32(1)(2)). */
public record Refusal(
        Instant refusedAt,
        String refusedBy,
        String reason,
        String legalBasis,
        @Nullable String applyInstead) {}
