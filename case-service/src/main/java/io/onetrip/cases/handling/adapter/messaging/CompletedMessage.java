package io.onetrip.cases.handling.adapter.messaging;

import io.onetrip.cases.handling.domain.Delivery;
import io.onetrip.cases.handling.domain.ServiceCase;
import java.time.Instant;

/** {@code case.completed.v1} */
record CompletedMessage(
        String caseNumber, Instant completedAt, String bundleId, String bundleName, String hall, String applicantName) {

    static CompletedMessage of(ServiceCase serviceCase, Delivery delivery) {
        var bundle = serviceCase.plan().bundle();
        return new CompletedMessage(
                serviceCase.number().value(),
                delivery.deliveredAt(),
                bundle.id(),
                bundle.name(),
                serviceCase.hall(),
                serviceCase.intake().applicant().name());
    }
}
