package io.onetrip.approval.filing.adapter.messaging;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.onetrip.approval.filing.domain.FilingState;
import io.onetrip.approval.filing.domain.RefusalFiling;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * approval.refusal-moved.v1
 *
 * @param what PROPOSED, CONCURRED, RETURNED, UPHELD, OVERRULED or REVIEW_LATE
 * @param state where the filing is now
 * @param by absent when nobody acted
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record RefusalMovedMessage(
        String caseNumber,
        String itemCaseNumber,
        String itemId,
        String department,
        int number,
        String what,
        FilingState state,
        @Nullable String reason,
        @Nullable String legalBasis,
        @Nullable By by,
        Instant at,
        @Nullable LocalDate reviewDue) {
    record By(String name, String post) {}

    static RefusalMovedMessage of(
            RefusalFiling filing,
            String what,
            @Nullable String reason,
            @Nullable String legalBasis,
            @Nullable By by,
            Instant at) {
        var task = filing.proposal().task();
        return new RefusalMovedMessage(
                task.caseNumber(),
                task.id(),
                task.itemId(),
                task.department(),
                filing.number(),
                what,
                filing.state(),
                reason,
                legalBasis,
                by,
                at,
                filing.reviewDue());
    }
}
