package io.onetrip.approval.commitments;

import io.onetrip.approval.tasks.domain.Officer;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** {@code approval.commitment-verified.v1} */
record CommitmentVerifiedMessage(
        String caseNumber,
        String itemCaseNumber,
        String itemId,
        String department,
        String materialId,
        String materialName,
        CommitmentToVerify.Outcome outcome,
        String findings,
        @Nullable LocalDate rectifyBy,
        Verifier verifiedBy,
        Instant verifiedAt) {
    static final String TYPE = "approval.commitment-verified.v1";

    static CommitmentVerifiedMessage of(
            CommitmentToVerify commitment,
            CommitmentToVerify.Outcome outcome,
            String findings,
            @Nullable LocalDate rectifyBy,
            Officer officer,
            Instant now) {
        return new CommitmentVerifiedMessage(
                commitment.caseNumber(),
                commitment.taskId(),
                commitment.itemId(),
                commitment.department(),
                commitment.materialId(),
                commitment.materialName(),
                outcome,
                findings,
                rectifyBy,
                new Verifier(officer.id(), officer.name(), officer.system()),
                now);
    }

    record Verifier(String id, String name, boolean system) {}
}
