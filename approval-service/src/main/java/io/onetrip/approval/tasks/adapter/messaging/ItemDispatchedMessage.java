package io.onetrip.approval.tasks.adapter.messaging;

import io.onetrip.approval.tasks.domain.ResultKind;
import io.onetrip.approval.tasks.domain.TaskRules;
import io.onetrip.workingdays.Limit;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What we read of case.item-dispatched.v1; form and materials are kept as they came, for those who examine. */
record ItemDispatchedMessage(
        String caseNumber,
        String itemCaseNumber,
        String itemId,
        String itemName,
        String department,
        int wave,
        String bundleName,
        String hall,
        String applicantName,
        Instant receivedAt,
        Instant acceptedAt,
        Instant dispatchedAt,
        Limit promise,
        Limit statute,
        Limit casePromise,
        JsonNode form,
        @Nullable JsonNode formLabels,
        JsonNode materials,
        List<ResultKind> results,
        @Nullable TaskRules rules,
        @Nullable Instant papersReceivedAt,
        @Nullable JsonNode missing,
        @Nullable JsonNode deemed) {

    /** For the first wave it is the receipt of the case, for a later one its dispatch, where the case does not tell. */
    Instant papersCameInAt() {
        if (papersReceivedAt != null) return papersReceivedAt;
        return wave == 1 ? receivedAt : dispatchedAt;
    }
}
