package io.onetrip.approval.tasks.domain;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The final answer on a task.
 *
 * @param conditions that a grant is bound to; stored decisions of earlier versions have none
 */
public record Decision(
        Outcome outcome,
        String reason,
        String legalBasis,
        Officer decidedBy,
        Instant decidedAt,
        List<IssuedResult> results,
        @Nullable List<String> conditions) {
    public Decision {
        results = List.copyOf(results);
        conditions = conditions == null ? List.of() : List.copyOf(conditions);
    }

    /** Bound to nothing. */
    public Decision(
            Outcome outcome,
            String reason,
            String legalBasis,
            Officer decidedBy,
            Instant decidedAt,
            List<IssuedResult> results) {
        this(outcome, reason, legalBasis, decidedBy, decidedAt, results, List.of());
    }

    public List<String> bounds() {
        return conditions == null ? List.of() : conditions;
    }
}
