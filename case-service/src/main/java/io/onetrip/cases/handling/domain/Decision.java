package io.onetrip.cases.handling.domain;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A department's final answer to one item.
 *
 * @param conditions that a grant is bound to; stored decisions of earlier versions have none
 */
public record Decision(
        boolean granted,
        @Nullable String reason,
        @Nullable String legalBasis,
        String decidedBy,
        Instant decidedAt,
        List<IssuedResult> results,
        @Nullable List<String> conditions) {
    public Decision {
        results = List.copyOf(results);
        conditions = conditions == null ? List.of() : List.copyOf(conditions);
    }

    /** Bound to nothing. */
    public Decision(
            boolean granted,
            @Nullable String reason,
            @Nullable String legalBasis,
            String decidedBy,
            Instant decidedAt,
            List<IssuedResult> results) {
        this(granted, reason, legalBasis, decidedBy, decidedAt, results, List.of());
    }

    public List<String> bounds() {
        return conditions == null ? List.of() : conditions;
    }
}
