package io.onetrip.cases.handling.adapter.messaging;

import io.onetrip.cases.handling.domain.Refusal;
import io.onetrip.cases.handling.domain.ServiceCase;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** {@code case.acceptance-refused.v1} */
record AcceptanceRefusedMessage(
        String caseNumber,
        Instant refusedAt,
        String reason,
        String legalBasis,
        @Nullable String applyInstead) {

    static AcceptanceRefusedMessage of(ServiceCase serviceCase, Refusal refusal) {
        return new AcceptanceRefusedMessage(
                serviceCase.number().value(),
                refusal.refusedAt(),
                refusal.reason(),
                refusal.legalBasis(),
                refusal.applyInstead());
    }
}
