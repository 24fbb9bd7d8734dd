package io.onetrip.cases.handling.domain;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The one notice a case may get, complete (行政许可法 32(4)), and when it was answered. */
public record Correction(
        Instant requestedAt,
        String requestedBy,
        List<Wrong> wrong,
        @Nullable Instant correctedAt) {
    public Correction {
        wrong = List.copyOf(wrong);
    }

    Correction answered(Instant now) {
        return new Correction(requestedAt, requestedBy, wrong, now);
    }
}
