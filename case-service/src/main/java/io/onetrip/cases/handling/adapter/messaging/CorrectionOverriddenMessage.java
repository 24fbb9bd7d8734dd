package io.onetrip.cases.handling.adapter.messaging;

import io.onetrip.cases.handling.domain.CorrectionOverride;
import io.onetrip.cases.handling.domain.ServiceCase;
import java.time.Instant;

/** {@code case.correction-overridden.v1} */
record CorrectionOverriddenMessage(String caseNumber, Instant allowedAt, Supervisor supervisor, String reason) {

    static CorrectionOverriddenMessage of(ServiceCase serviceCase, CorrectionOverride override) {
        return new CorrectionOverriddenMessage(
                serviceCase.number().value(),
                override.allowedAt(),
                new Supervisor(override.supervisorId(), override.supervisorName()),
                override.reason());
    }

    record Supervisor(String id, String name) {}
}
