package io.onetrip.cases.handling.adapter.rest;

import io.onetrip.cases.applicant.ApplicantKind;
import io.onetrip.cases.due.AnswerDueResponse;
import io.onetrip.cases.due.DueResponse;
import io.onetrip.cases.due.ItemDueResponse;
import io.onetrip.cases.handling.domain.BundleRef;
import io.onetrip.cases.handling.domain.CaseStatus;
import io.onetrip.cases.handling.domain.ClosedReason;
import io.onetrip.cases.handling.domain.Correction;
import io.onetrip.cases.handling.domain.DecisionBasis;
import io.onetrip.cases.handling.domain.Deferred;
import io.onetrip.cases.handling.domain.Entrustment;
import io.onetrip.cases.handling.domain.HandOver;
import io.onetrip.cases.handling.domain.HandedIn;
import io.onetrip.cases.handling.domain.IssuedResult;
import io.onetrip.cases.handling.domain.ItemReception;
import io.onetrip.cases.handling.domain.ItemStatus;
import io.onetrip.cases.handling.domain.PassedOn;
import io.onetrip.cases.handling.domain.Refusal;
import io.onetrip.cases.handling.domain.Replanning;
import io.onetrip.cases.handling.domain.RevokedResult;
import io.onetrip.cases.handling.domain.Withdrawal;
import io.onetrip.planning.Plan;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

@Schema(description = "A case as its hall sees it; identity numbers and telephones are masked")
record CaseResponse(
        String caseNumber,

        @Schema(description = "Not shown to output clerks") @Nullable
        String receiptNumber,

        CaseStatus status,

        @Schema(description = "Grows with every step of the case")
        int version,

        BundleRef bundle,
        String hall,
        Person clerk,

        @Schema(description = "Who answers for the case to its end (首窗负责)")
        Person responsible,

        @Schema(description = "How responsibility went from clerk to clerk, the first time first")
        List<HandOver> handOvers,

        @Nullable @Schema(description = "Where the case was taken in for another region (跨域通办)")
        PassedOn passedOn,

        @Schema(description = "What the hall of the caller does of it")
        Share share,

        Applicant applicant,
        @Nullable Agent agent,
        Map<String, Object> answers,

        @Schema(description = "How the answers were changed before acceptance, the first change first")
        List<Replanning> replannings,

        @Schema(description = "As written; identity numbers and telephones are masked")
        Map<String, String> form,

        Plan plan,
        List<HandedIn> materials,

        @Schema(description = "Materials that must still be handed in before acceptance")
        List<String> missing,

        @Schema(description = "Fields of plan.form that must still be filled in before acceptance")
        List<String> missingFields,

        List<Item> items,
        Instant receivedAt,
        @Nullable Instant acceptedAt,

        @Schema(description = "When silence became acceptance (行政许可法 32(4)); acceptedAt is then the day of receipt")
        @Nullable
        Instant deemedAt,

        @Nullable AnswerDueResponse answerDue,
        @Nullable DueResponse due,
        @Nullable Correction correction,
        @Nullable Refusal refusal,
        @Nullable Withdrawal withdrawal,

        @Schema(description = "Materials that follow or were to follow after acceptance (容缺受理)")
        List<Deferred> deferred,

        @Schema(description = "Missing materials that may follow, each with its last day") @Nullable
        Map<String, LocalDate> deferrableUntil,

        @Schema(description = "Missing materials that the applicant may commit to instead (告知承诺)")
        List<String> committable,

        @Schema(
                description =
                        "Before acceptance: a promise was broken and is not repaired, so that nothing may follow or be committed to")
        boolean promisesBarred,

        @Schema(description = "Not shown to intake clerks") @Nullable
        String outputNumber,

        @Nullable Instant outputReadyAt,
        @Nullable Instant completedAt,
        @Nullable String collectorName,

        @Nullable @Schema(description = "Only for intake clerks: its page shows the codes that a collector must know")
        String progressToken,

        @Nullable String ratingToken,
        List<HistoryEntry> history) {

    @Schema(description = "accept: accepts, refuses, asks for corrections; handOut: hands the results out")
    record Share(boolean accept, boolean handOut) {}

    record Person(String id, String name) {}

    record Applicant(
            ApplicantKind kind,
            String name,
            String identity,
            String phone,
            @Nullable String contactName) {}

    record Agent(
            String name,
            String idNumber,
            String phone,

            @Nullable @Schema(description = "Null of a case from before it was asked for: no letter is known")
            Entrustment entrustment) {}

    @Schema(name = "CaseItem")
    record Item(
            String itemId,
            String itemCaseNumber,
            String name,
            String department,
            String departmentName,
            int wave,
            ItemStatus status,
            @Nullable Instant dispatchedAt,
            @Nullable Instant claimedAt,
            @Nullable String claimedBy,
            @Nullable Instant decidedAt,
            @Nullable String decidedBy,
            @Nullable String reason,
            @Nullable String legalBasis,
            @Nullable String closedBecause,
            @Nullable ClosedReason closedReason,
            @Nullable ItemDueResponse due,
            List<IssuedResult> results,

            @Schema(description = "That a grant is bound to (附条件)")
            List<String> conditions,

            @Schema(description = "By which rule, and on whose stamp, it was granted at once (秒批, 见章盖章)") @Nullable
            DecisionBasis basis,

            @Schema(description = "Whether the window's acceptance is the department's (综窗委托受理)")
            boolean entrusted,

            @Schema(description = "What its department said before the decision, and asked of the applicant") @Nullable
            ItemReception reception,

            @Schema(description = "Last day for its department to accept, to ask or to decline") @Nullable
            AnswerDueResponse acceptanceDue,

            @Schema(description = "Its department has proposed to refuse it; nothing is decided (否定报备)")
            boolean refusalUnderReview,

            @Schema(
                    description =
                            "It needs a result that was revoked before it went out, and waits for the window's word")
            @Nullable
            Stopped stopped) {}

    @Schema(name = "StoppedItem", description = "because: what was revoked; mayGoOut: it waits for no other item")
    record Stopped(List<RevokedResult> because, boolean mayGoOut) {}
}
