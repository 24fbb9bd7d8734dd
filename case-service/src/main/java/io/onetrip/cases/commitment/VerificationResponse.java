package io.onetrip.cases.commitment;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

@Schema(
        description =
                "What a department found of a commitment after its decision (事后核查); REVOKED: the decision is revoked")
record VerificationResponse(
        String itemId,
        String materialId,
        CommitmentOutcome outcome,
        String findings,
        @Nullable LocalDate rectifyBy,
        String verifiedBy,
        Instant verifiedAt) {}
