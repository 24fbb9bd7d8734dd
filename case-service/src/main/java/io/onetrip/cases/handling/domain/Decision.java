package io.onetrip.cases.handling.domain;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
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

    /** The result so named that is fed to later items, else the first of all; no other takes the place of a revoked one. */
    Optional<IssuedResult> meant(Predicate<String> named) {
        return among(named).stream().filter(IssuedResult::holds).findFirst();
    }

    /** What of it was revoked, when nothing of what is meant is left. */
    List<IssuedResult> gone(Predicate<String> named) {
        return meant(named).isPresent() ? List.of() : among(named);
    }

    private List<IssuedResult> among(Predicate<String> named) {
        var meant = results.stream().filter(result -> named.test(result.name())).toList();
        return meant.isEmpty() ? results.stream().limit(1).toList() : meant;
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
