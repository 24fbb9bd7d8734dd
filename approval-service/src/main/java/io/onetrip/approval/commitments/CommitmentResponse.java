package io.onetrip.approval.commitments;

import io.onetrip.approval.commitments.CommitmentToVerify.State;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

@Schema(description = "A commitment of a granted item")
record CommitmentResponse(
        String taskId,
        String materialId,
        String materialName,
        String letterNumber,
        String caseNumber,
        String itemName,
        String applicantName,
        State state,
        Instant decidedAt,

        @Schema(
                description =
                        "Last day to verify, counted from the grant in calendar days; while it is put right, the day for that")
        LocalDate due,

        @Nullable String findings,
        @Nullable String verifiedBy,
        @Nullable Instant verifiedAt) {

    static CommitmentResponse of(CommitmentToVerify commitment, Duration verifyWithin, ZoneId zone) {
        var decidedAt = Objects.requireNonNull(commitment.decidedAt());
        var rectifyBy = commitment.rectifyBy();
        return new CommitmentResponse(
                commitment.taskId(),
                commitment.materialId(),
                commitment.materialName(),
                commitment.letterNumber(),
                commitment.caseNumber(),
                commitment.itemName(),
                commitment.applicantName(),
                commitment.state(),
                decidedAt,
                rectifyBy == null ? LocalDate.ofInstant(decidedAt, zone).plusDays(verifyWithin.toDays()) : rectifyBy,
                commitment.findings(),
                commitment.verifiedBy(),
                commitment.verifiedAt());
    }
}
