package io.onetrip.approval.clock.domain;

import io.onetrip.approval.tasks.domain.Officer;
import io.onetrip.workingdays.Extension;
import io.onetrip.workingdays.LimitUnit;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The one extension of a task's limit (行政许可法 42).
 *
 * @param joint of joint handling, by the people's government of the same level
 * @param reason told to the applicant
 * @param authority of a joint one: who approved it, as the supervisor has it in writing
 */
public record TaskExtension(
        boolean joint,
        int days,
        LimitUnit unit,
        String reason,
        Instant grantedAt,
        LocalDate grantedOn,
        Officer grantedBy,
        @Nullable Authority authority) {

    /** @param approver name and post of the head of the people's government */
    public record Authority(String approver, String document, LocalDate signedOn) {}

    public Extension counted() {
        return new Extension(days, unit, grantedOn);
    }
}
