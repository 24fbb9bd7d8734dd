package io.onetrip.cases.handling.domain;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The one notice a case may get, complete (行政许可法 32(4)), and when it was answered.
 *
 * @param override lets one more notice follow this one
 * @param earlier the notice before this one, where a supervisor let it be followed
 */
public record Correction(
        Instant requestedAt,
        String requestedBy,
        List<Wrong> wrong,
        @Nullable Instant correctedAt,
        @Nullable CorrectionOverride override,
        @Nullable Correction earlier) {
    public Correction {
        wrong = List.copyOf(wrong);
    }

    static Correction requested(Instant now, Clerk clerk, List<Wrong> wrong, @Nullable Correction earlier) {
        return new Correction(now, clerk.name(), wrong, null, null, earlier);
    }

    Correction answered(Instant now) {
        return new Correction(requestedAt, requestedBy, wrong, now, override, earlier);
    }

    Correction followable(CorrectionOverride allowed) {
        return new Correction(requestedAt, requestedBy, wrong, correctedAt, allowed, earlier);
    }
}
