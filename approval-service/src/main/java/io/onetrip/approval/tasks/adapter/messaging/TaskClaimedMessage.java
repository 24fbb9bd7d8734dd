package io.onetrip.approval.tasks.adapter.messaging;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.onetrip.approval.tasks.domain.Claim;
import io.onetrip.approval.tasks.domain.ItemTask;
import io.onetrip.approval.tasks.domain.Officer;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * approval.task-claimed.v1
 *
 * @param handedOverBy who gave it to them; absent when they took it from the pool
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record TaskClaimedMessage(
        String caseNumber,
        String itemCaseNumber,
        String itemId,
        String department,
        OfficerMessage claimedBy,
        Instant claimedAt,
        @Nullable OfficerMessage handedOverBy) {
    static TaskClaimedMessage of(ItemTask task, Claim claim, @Nullable Officer by) {
        return new TaskClaimedMessage(
                task.caseNumber(),
                task.id(),
                task.itemId(),
                task.department(),
                OfficerMessage.of(claim.by()),
                claim.at(),
                by == null ? null : OfficerMessage.of(by));
    }
}
