package io.onetrip.approval.clock.adapter.messaging;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.onetrip.approval.clock.domain.SuspensionKind;
import io.onetrip.approval.clock.domain.TaskExtension;
import io.onetrip.approval.tasks.domain.Officer;
import io.onetrip.workingdays.LimitUnit;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What is told of a task's clock; days are days in the city's time zone. */
final class ClockMessages {
    private ClockMessages() {}

    record By(String id, String name, boolean system) {
        static By of(Officer officer) {
            return new By(officer.id(), officer.name(), officer.system());
        }
    }

    /** approval.clock-suspended.v1 */
    record ClockSuspended(
            String caseNumber,
            String itemCaseNumber,
            String itemId,
            String department,
            int wave,
            int number,
            SuspensionKind kind,
            String name,
            String reason,
            String notice,
            Instant openedAt,
            LocalDate openedOn,
            By openedBy,
            LocalDate expectedEnd) {}

    /** approval.clock-resumed.v1 */
    record ClockResumed(
            String caseNumber,
            String itemCaseNumber,
            String itemId,
            String department,
            int number,
            String name,
            String result,
            Instant resumedAt,
            LocalDate resumedOn,
            By resumedBy) {}

    /** approval.limit-extended.v1 */
    record LimitExtended(
            String caseNumber,
            String itemCaseNumber,
            String itemId,
            String department,
            int wave,
            boolean joint,
            int days,
            LimitUnit unit,
            String reason,
            Instant grantedAt,
            LocalDate grantedOn,
            By grantedBy,

            @JsonInclude(JsonInclude.Include.NON_NULL) TaskExtension.@Nullable Authority authority) {}

    /** approval.step-changed.v1 */
    record StepChanged(
            String caseNumber,
            String itemCaseNumber,
            String itemId,
            String department,
            int number,
            String step,
            Instant changedAt,
            LocalDate changedOn,
            By changedBy) {}
}
