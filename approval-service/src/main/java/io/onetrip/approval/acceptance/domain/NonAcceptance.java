package io.onetrip.approval.acceptance.domain;

import io.onetrip.approval.tasks.domain.ApprovalRefused;
import io.onetrip.approval.tasks.domain.Officer;
import io.onetrip.approval.tasks.domain.Reason;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Why an item is not accepted (不予受理), and where to apply instead (行政许可法 32(1)(2)). */
public record NonAcceptance(
        String reason, String legalBasis, @Nullable String applyInstead, Officer by, Instant at) {
    public NonAcceptance {
        if (reason.isBlank() || legalBasis.isBlank()) {
            throw new ApprovalRefused(
                    Reason.REASON_MISSING,
                    "不予受理须说明理由和法律依据 (Non-acceptance needs reason and legalBasis, 行政许可法 32); add both and send again");
        }
    }
}
