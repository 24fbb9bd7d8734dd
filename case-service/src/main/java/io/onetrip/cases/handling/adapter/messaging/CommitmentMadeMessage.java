package io.onetrip.cases.handling.adapter.messaging;

import io.onetrip.cases.handling.domain.CaseEvent.CommitmentMade;
import io.onetrip.cases.handling.domain.CommitmentLetter;
import io.onetrip.cases.handling.domain.ServiceCase;
import java.time.Instant;
import java.util.List;

/** {@code case.commitment-made.v1} */
record CommitmentMadeMessage(
        String caseNumber, Instant committedAt, ClerkMessage clerk, String letterNumber, List<Material> materials) {

    static CommitmentMadeMessage of(ServiceCase serviceCase, CommitmentMade made) {
        return new CommitmentMadeMessage(
                serviceCase.number().value(),
                made.commitment().committedAt(),
                ClerkMessage.of(made.clerk()),
                CommitmentLetter.numberOf(serviceCase.number()),
                made.materials().stream()
                        .map(id -> new Material(
                                id,
                                serviceCase.plan().material(id).orElseThrow().name()))
                        .toList());
    }

    record Material(String materialId, String name) {}
}
