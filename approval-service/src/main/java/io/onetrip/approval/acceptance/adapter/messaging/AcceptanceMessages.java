package io.onetrip.approval.acceptance.adapter.messaging;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.onetrip.approval.acceptance.domain.Wrong;
import io.onetrip.approval.tasks.domain.Officer;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is told of acceptance. */
final class AcceptanceMessages {
    private AcceptanceMessages() {}

    /**
     * approval.item-accepted.v1
     *
     * @param acceptedAt the item's clock runs from here; where it is deemed, when the papers came in
     * @param deemedAt when silence had become acceptance
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ItemAccepted(
            String caseNumber,
            String itemCaseNumber,
            String itemId,
            String department,
            Instant acceptedAt,
            @Nullable By acceptedBy,
            @Nullable Instant deemedAt) {}

    /** approval.correction-needed.v1 */
    record CorrectionNeeded(
            String caseNumber,
            String itemCaseNumber,
            String itemId,
            String department,
            int number,
            boolean beforeAcceptance,
            List<Wrong> wrong,
            By requestedBy,
            Instant requestedAt) {}

    /** approval.item-not-accepted.v1 */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ItemNotAccepted(
            String caseNumber,
            String itemCaseNumber,
            String itemId,
            String department,
            String reason,
            String legalBasis,
            @Nullable String applyInstead,
            By notAcceptedBy,
            Instant notAcceptedAt) {}

    record By(String id, String name, boolean system) {
        static By of(Officer officer) {
            return new By(officer.id(), officer.name(), officer.system());
        }
    }
}
