package io.onetrip.approval.tasks.adapter.rest;

import io.onetrip.approval.acceptance.adapter.rest.AcceptanceResponse;
import io.onetrip.approval.filing.adapter.rest.RefusalResponse;
import io.onetrip.approval.tasks.domain.TaskStatus;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One line of a work list.
 *
 * @param taskId the national item case number
 * @param claimedBy absent while the task is open
 * @param suspendedUntil while the clock stands: the latest end that the applicant was told
 * @param acceptance absent of an entrusted item of which nothing was asked
 * @param refusal the last that was proposed, if any: while it is PROPOSED or IN_REVIEW nothing else is decided
 * @param version grows with every change
 */
@Schema(description = "One line of a work list; taskId is the national item case number")
record TaskSummary(
        String taskId,
        String caseNumber,
        String itemId,
        String itemName,
        String bundleName,
        String applicantName,
        String department,
        TaskStatus status,
        @Nullable OfficerResponse claimedBy,
        Instant dispatchedAt,
        DueResponse due,
        @Nullable LocalDate suspendedUntil,
        @Nullable AcceptanceResponse acceptance,
        @Nullable RefusalResponse refusal,
        int version) {}
