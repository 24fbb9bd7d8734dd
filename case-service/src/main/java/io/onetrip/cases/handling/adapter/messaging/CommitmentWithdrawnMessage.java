package io.onetrip.cases.handling.adapter.messaging;

import io.onetrip.cases.handling.domain.CaseEvent.CommitmentWithdrawn;
import io.onetrip.cases.handling.domain.DispatchedMaterial;
import io.onetrip.cases.handling.domain.ServiceCase;
import java.time.Instant;
import java.util.List;

/** {@code case.commitment-withdrawn.v1} */
record CommitmentWithdrawnMessage(
        String caseNumber,
        Instant withdrawnAt,
        ClerkMessage clerk,
        DispatchedMaterial material,
        List<String> itemCaseNumbers) {

    static CommitmentWithdrawnMessage of(ServiceCase serviceCase, CommitmentWithdrawn withdrawn) {
        return new CommitmentWithdrawnMessage(
                serviceCase.number().value(),
                withdrawn.withdrawnAt(),
                ClerkMessage.of(withdrawn.clerk()),
                withdrawn.material(),
                withdrawn.items().stream().map(item -> item.number().value()).toList());
    }
}
