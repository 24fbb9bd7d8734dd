package io.onetrip.approval.tasks.domain;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The final answer on a task.
 *
 * @param conditions that a grant is bound to; stored decisions of earlier versions have none
 * @param following true where the department's own system says more of the licences before they are sealed
 * @param basis the rule by which the platform has granted it; absent where somebody has examined it
 */
public record Decision(
        Outcome outcome,
        String reason,
        String legalBasis,
        Officer decidedBy,
        Instant decidedAt,
        List<IssuedResult> results,
        @Nullable List<String> conditions,
        @Nullable Boolean following,
        @Nullable DecisionBasis basis) {
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
        this(outcome, reason, legalBasis, decidedBy, decidedAt, results, List.of(), null, null);
    }

    /** Made by somebody who has examined the item. */
    public Decision(
            Outcome outcome,
            String reason,
            String legalBasis,
            Officer decidedBy,
            Instant decidedAt,
            List<IssuedResult> results,
            List<String> conditions) {
        this(outcome, reason, legalBasis, decidedBy, decidedAt, results, conditions, null, null);
    }

    public boolean licencesFollow() {
        return Boolean.TRUE.equals(following);
    }

    public List<String> bounds() {
        return conditions == null ? List.of() : conditions;
    }
}
