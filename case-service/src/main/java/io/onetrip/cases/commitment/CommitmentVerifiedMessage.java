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
        Outcome outcome,
        String findings,
        @Nullable LocalDate rectifyBy,
        Person verifiedBy,
        Instant verifiedAt) {
    enum Outcome {
        FULFILLED,
        /** It differs from the facts and has to be put right by a day. */
        RECTIFY,
        /** Not fulfilled, or not put right: the decision is revoked. */
        REVOKED
    }

    record Person(String name) {}
}
