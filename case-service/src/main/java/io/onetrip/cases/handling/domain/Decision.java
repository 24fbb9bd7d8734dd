package io.onetrip.cases.handling.domain;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A department's final answer to one item.
 *
 * @param conditions that a grant is bound to; stored decisions of earlier versions have none
 * @param basis the rule by which the platform granted it at once; absent where somebody examined it
 */
public record Decision(
        boolean granted,
        @Nullable String reason,
        @Nullable String legalBasis,
        String decidedBy,
        Instant decidedAt,
        List<IssuedResult> results,
        @Nullable List<String> conditions,
        @Nullable DecisionBasis basis) {
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
        this(granted, reason, legalBasis, decidedBy, decidedAt, results, List.of(), null);
    }

    /** Results that nobody has revoked: only these are fed to later items. */
    List<IssuedResult> holding() {
        return results.stream().filter(result -> result.revokedAt() == null).toList();
    }

    /** @param revoked when, by the number of the result */
    public Decision revoking(Map<String, Instant> revoked) {
        var marked = results.stream()
                .map(result -> result.revoked(revoked.get(result.number())))
                .toList();
        return new Decision(granted, reason, legalBasis, decidedBy, decidedAt, marked, conditions, basis);
    }

    public List<String> bounds() {
        return conditions == null ? List.of() : conditions;
    }
}
