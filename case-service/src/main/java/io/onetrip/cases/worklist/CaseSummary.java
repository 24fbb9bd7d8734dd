package io.onetrip.cases.worklist;

import io.onetrip.cases.applicant.ApplicantKind;
import io.onetrip.cases.due.AnswerDueResponse;
import io.onetrip.cases.handling.domain.CaseStatus;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

@Schema(description = "A line of the list of cases")
record CaseSummary(
        String caseNumber,
        @Nullable String receiptNumber,
        CaseStatus status,
        String bundleId,
        String bundleName,
        String applicantName,
        ApplicantKind applicantKind,
        String clerkName,

        @Schema(description = "Who answers for the case (首窗负责)")
        String responsibleName,

        Instant receivedAt,
        @Nullable Instant acceptedAt,
        @Nullable LocalDate due,

        @Schema(description = "Due is counted over a year without a published calendar")
        boolean provisional,

        @Nullable Integer workingDaysLeft,
        @Nullable String outputNumber,

        @Schema(description = "Came without a window (网上申请)")
        boolean online,

        @Schema(description = "An item's department waits for what it asked of the applicant (待补正)")
        boolean itemAsked,

        @Nullable @Schema(description = "The first day on which a promised material is due (容缺)")
        LocalDate deferredDue,

        @Nullable @Schema(description = "Until when an online application is to be answered")
        AnswerDueResponse answerDue) {}
