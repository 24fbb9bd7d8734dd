package io.onetrip.approval.tasks.adapter.rest;

import io.onetrip.approval.tasks.domain.TaskStatus;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One line of a work list. */
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
        int version) {}
