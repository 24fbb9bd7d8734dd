package io.onetrip.approval.tasks.adapter.messaging;

import java.time.Instant;

/** approval.task-claimed.v1 */
record TaskClaimedMessage(
        String caseNumber,
        String itemCaseNumber,
        String itemId,
        String department,
        OfficerMessage claimedBy,
        Instant claimedAt) {}
