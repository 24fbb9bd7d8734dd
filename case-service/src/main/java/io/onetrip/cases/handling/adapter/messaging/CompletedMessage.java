package io.onetrip.cases.handling.adapter.messaging;

import io.onetrip.cases.handling.domain.Delivery;
import io.onetrip.cases.handling.domain.ServiceCase;
import java.time.Instant;

/** {@code case.completed.v1} */
record CompletedMessage(
        String caseNumber,
        Instant completedAt,
        String bundleId,
        String bundleName,
        String hall,
        String applicantName,
        String phoneLast4) {

    static CompletedMessage of(ServiceCase serviceCase, Delivery delivery) {
        var bundle = serviceCase.plan().bundle();
        var applicant = serviceCase.intake().applicant();
        return new CompletedMessage(
                serviceCase.number().value(),
                delivery.deliveredAt(),
                bundle.id(),
                bundle.name(),
                serviceCase.hall(),
                applicant.name(),
                applicant.phone().lastFour());
    }
}
