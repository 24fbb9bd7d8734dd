package io.onetrip.approval.tasks.adapter.messaging;

import java.time.Instant;

/** approval.task-returned.v1 */
record TaskReturnedMessage(
        String caseNumber,
        String itemCaseNumber,
        String itemId,
        String department,
        OfficerMessage returnedBy,
        Instant returnedAt) {}
