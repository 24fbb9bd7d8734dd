package io.onetrip.cases.tracking;

import io.onetrip.cases.commitment.CommitmentOutcome;
import io.onetrip.cases.due.AnswerDueResponse;
import io.onetrip.cases.due.DueResponse;
import io.onetrip.cases.due.ItemDueResponse;
import io.onetrip.cases.handling.domain.CaseStatus;
import io.onetrip.cases.handling.domain.ClosedReason;
import io.onetrip.cases.handling.domain.ItemStatus;
import io.onetrip.cases.handling.domain.Wrong;
import io.onetrip.cases.remedy.RemedyResponse;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Schema(description = "How far a case has come, without personal data")
record ProgressResponse(
        String caseNumber,
        String bundleName,
        CaseStatus status,
        Instant receivedAt,
        @Nullable Instant acceptedAt,

        @Schema(description = "When silence became acceptance (行政许可法 32(4))") @Nullable
        Instant deemedAt,

        @Nullable AnswerDueResponse answerDue,
        @Nullable DueResponse due,
        List<Item> items,
        @Schema(description = "Who has to act now") List<Waiting> waitingFor,

        @Schema(description = "What the applicant has to correct")
        List<Wrong> wrong,

        @Schema(description = "Materials that the applicant has promised")
        List<Promised> deferred,

        @Schema(description = "Materials that the applicant committed to instead of handing them in (告知承诺)")
        List<Committed> commitments,

        @Nullable String refusalReason,
        @Nullable Instant outputReadyAt,
        @Nullable Instant completedAt,
        @Nullable String ratingToken) {

    @Schema(name = "ProgressItem")
    record Item(
            String name,
            String departmentName,
            int wave,
            ItemStatus status,
            @Nullable ItemDueResponse due,
            @Nullable Instant decidedAt,

            @Schema(description = "That a grant is bound to (附条件)")
            List<String> conditions,

            @Schema(description = "False: its department accepts it, not the window")
            boolean entrusted,

            @Schema(description = "When its department accepted it, where that is not the window's to do") @Nullable
            Instant acceptedAt,

            @Schema(description = "Last day for its department to accept it or to answer otherwise") @Nullable
            AnswerDueResponse acceptanceDue,

            @Nullable NotAccepted notAccepted,
            @Nullable Closed closed,
            @Nullable Refusal refusal,

            @Schema(
                    description =
                            "What its department asks of the applicant, handed in by the receipt's token or at the window")
            List<Asked> asked,

            @Schema(description = "The last site inspection, unless it was cancelled") @Nullable
            Inspected inspection) {}

    @Schema(
            name = "ProgressClosed",
            description = "Why it has ended without a decision, and the name of the item that was refused or revoked,"
                    + " or of the promised material that did not come")
    record Closed(ClosedReason reason, @Nullable String name) {}

    @Schema(description = "plannedOn: when officers come; inspectedOn: when they have been there")
    record Inspected(LocalDate plannedOn, @Nullable LocalDate inspectedOn) {}

    @Schema(description = "Its department does not accept it")
    record NotAccepted(
            String reason, String legalBasis, @Nullable String applyInstead, RemedyResponse remedy) {}

    @Schema(
            name = "ProgressRefusal",
            description = "Its department refuses it; the written decision is among the vouchers (行政许可法 38)")
    record Refusal(@Nullable String reason, @Nullable String legalBasis, RemedyResponse remedy) {}

    record Asked(String name, String reason) {}

    record Promised(
            String name,
            LocalDate by,
            @Nullable Instant handedInAt,
            @Nullable Instant lapsedAt) {}

    record Committed(
            String name,
            Instant committedAt,

            @Schema(description = "What departments found, the gravest word of them; null while none has verified it")
            @Nullable
            CommitmentOutcome outcome,

            @Nullable LocalDate rectifyBy) {}

    record Waiting(
            String name,
            String departmentName,
            @Nullable LocalDate due,

            @Schema(description = "Due is counted over a year without a published calendar")
            boolean provisional) {}
}
