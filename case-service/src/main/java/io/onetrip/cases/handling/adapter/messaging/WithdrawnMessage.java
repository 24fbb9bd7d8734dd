package io.onetrip.cases.handling.adapter.messaging;

import io.onetrip.cases.handling.domain.ServiceCase;
import io.onetrip.cases.handling.domain.Withdrawal;
import java.time.Instant;

/** {@code case.withdrawn.v1} */
record WithdrawnMessage(String caseNumber, Instant withdrawnAt, ClerkMessage clerk, String reason) {

    static WithdrawnMessage of(ServiceCase serviceCase, Withdrawal withdrawal) {
        return new WithdrawnMessage(
                serviceCase.number().value(),
                withdrawal.withdrawnAt(),
                ClerkMessage.of(withdrawal.clerk()),
                withdrawal.reason());
    }
}
