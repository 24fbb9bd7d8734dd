package io.onetrip.approval.clock.adapter.rest;

import io.onetrip.approval.clock.domain.AllowedKind;
import io.onetrip.approval.clock.domain.SuspensionKind;
import io.onetrip.approval.clock.domain.TaskExtension;
import io.onetrip.workingdays.ExplainedDay;
import io.onetrip.workingdays.Limit;
import io.onetrip.workingdays.LimitUnit;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why a task is due when it is, and what may be done about it.
 *
 * @param total days that count, of the limit's unit
 * @param used of them up to today
 */
@Schema(description = "Why a task is due when it is: the binding limit day by day, what stopped and what lengthened it")
record ClockView(
        String taskId,
        Binding binding,
        LocalDate from,
        LocalDate due,
        boolean provisional,
        Limit limit,
        long total,
        long used,
        List<Day> days,
        List<Suspended> suspensions,
        @Nullable Extended extension,
        Possible possible,
        List<Step> steps,
        List<AllowedKind> kinds) {

    /** The limit that ends first. */
    enum Binding {
        PROMISE,
        STATUTE,
        CASE_PROMISE
    }

    /**
     * @param name of a holiday or make-up day
     * @param because the special procedure that stopped the clock
     */
    @Schema(name = "ClockDay")
    record Day(
            LocalDate date,
            ExplainedDay.Why why,
            boolean counts,
            boolean extended,
            @Nullable String name,
            @Nullable String because) {}

    /** @param late open although the end that the applicant was told has passed */
    record Suspended(
            int number,
            SuspensionKind kind,
            String name,
            String reason,
            String notice,
            Instant openedAt,
            LocalDate openedOn,
            String openedBy,
            LocalDate expectedEnd,
            boolean late,
            @Nullable LocalDate closedOn,
            @Nullable String closedBy,
            @Nullable String result) {}

    record Extended(
            boolean joint,
            int days,
            LimitUnit unit,
            String reason,
            LocalDate grantedOn,
            String grantedBy,
            TaskExtension.@Nullable Authority authority) {}

    /** @param jointDays what the people's government may add; absent where the item is not handled jointly */
    record Possible(
            boolean extend,
            int days,
            LimitUnit unit,
            @Nullable String approver,
            @Nullable Integer jointDays) {}

    /** @param due its own last day */
    @Schema(name = "ClockStep")
    record Step(
            String step,
            int days,
            LocalDate due,
            boolean current,
            boolean late,
            @Nullable Instant begunAt,
            @Nullable String begunBy) {}
}
