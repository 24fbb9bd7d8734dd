package io.onetrip.cases.handling.domain;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A department's final answer to one item. */
public record Decision(
        boolean granted,
        @Nullable String reason,
        @Nullable String legalBasis,
        String decidedBy,
        Instant decidedAt,
        List<IssuedResult> results) {
    public Decision {
        results = List.copyOf(results);
    }
}
