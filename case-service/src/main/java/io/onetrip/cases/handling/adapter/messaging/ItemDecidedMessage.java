package io.onetrip.cases.handling.adapter.messaging;

import io.onetrip.cases.handling.domain.Decision;
import io.onetrip.cases.handling.domain.DecisionBasis;
import io.onetrip.cases.handling.domain.IssuedResult;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a case needs of {@code approval.item-decided.v1}. */
record ItemDecidedMessage(
        String caseNumber,
        String itemCaseNumber,
        Outcome outcome,
        @Nullable String reason,
        @Nullable String legalBasis,
        Person decidedBy,
        Instant decidedAt,
        @Nullable List<IssuedResult> results,
        @Nullable List<String> conditions,
        @Nullable DecisionBasis basis) {
    enum Outcome {
        GRANTED,
        REFUSED
    }

    record Person(String name) {}

    Decision decision() {
        return new Decision(
                outcome == Outcome.GRANTED,
                reason,
                legalBasis,
                decidedBy.name(),
                decidedAt,
                results == null ? List.of() : results,
                conditions,
                basis);
    }
}
