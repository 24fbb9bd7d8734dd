package io.onetrip.approval.tasks.adapter.messaging;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.onetrip.approval.tasks.domain.DecisionBasis;
import io.onetrip.approval.tasks.domain.IssuedResult;
import io.onetrip.approval.tasks.domain.Outcome;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

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
        List<String> conditions,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable DecisionBasis basis) {}
