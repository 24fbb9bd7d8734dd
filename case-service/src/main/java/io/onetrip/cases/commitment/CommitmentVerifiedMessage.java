package io.onetrip.cases.commitment;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a case needs of {@code approval.commitment-verified.v1}. */
record CommitmentVerifiedMessage(
        String caseNumber,
        String itemId,
        String materialId,
        String materialName,
        CommitmentOutcome outcome,
        String findings,
        @Nullable LocalDate rectifyBy,
        Person verifiedBy,
        Instant verifiedAt) {
    record Person(String name) {}
}
