package io.onetrip.cases.handling.adapter.messaging;

import io.onetrip.cases.handling.domain.Deferred;
import io.onetrip.cases.handling.domain.LapseConsequence;
import io.onetrip.cases.handling.domain.ServiceCase;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;

/** {@code case.deferred-due.v1} */
record DeferredDueMessage(
        String caseNumber,
        Instant remindedAt,
        String materialId,
        String materialName,
        LocalDate by,
        LapseConsequence consequence) {

    static DeferredDueMessage of(ServiceCase serviceCase, Deferred deferred) {
        return new DeferredDueMessage(
                serviceCase.number().value(),
                Objects.requireNonNull(deferred.remindedAt()),
                deferred.materialId(),
                serviceCase.plan().material(deferred.materialId()).orElseThrow().name(),
                deferred.by(),
                deferred.consequence());
    }
}
