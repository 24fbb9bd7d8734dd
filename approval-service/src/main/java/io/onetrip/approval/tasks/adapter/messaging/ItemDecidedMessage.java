package io.onetrip.approval.tasks.adapter.messaging;

import io.onetrip.approval.tasks.domain.IssuedResult;
import io.onetrip.approval.tasks.domain.Outcome;
import java.time.Instant;
import java.util.List;

/** approval.item-decided.v1 */
record ItemDecidedMessage(
        String caseNumber,
        String itemCaseNumber,
        String itemId,
        String department,
        Outcome outcome,
        String reason,
        String legalBasis,
        OfficerMessage decidedBy,
        Instant decidedAt,
        List<IssuedResult> results,
        List<String> conditions) {}
