package io.onetrip.supervision.ledger.domain;

import io.onetrip.workingdays.CaseChanges;
import io.onetrip.workingdays.CaseClock;
import io.onetrip.workingdays.ClockChanges;
import io.onetrip.workingdays.ClockStart;
import io.onetrip.workingdays.ItemClock;
import io.onetrip.workingdays.Limit;
import io.onetrip.workingdays.WorkingDayCalendar;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Days and limits a clock is counted by; frozen when it starts, so that it can be counted again by a later calendar. */
public sealed interface Terms {
    /** The day after which days count. */
    LocalDate start();

    /** With what has changed the clocks of the case. */
    Dues dues(WorkingDayCalendar calendar, ClockId id, CaseChanges changes);

    /** What has changed the count of this limit. */
    ClockChanges changes(BindingLimit binding, ClockId id, CaseChanges changes);

    /** The day after which the days of this limit count. */
    LocalDate from(BindingLimit binding);

    /** Missing where it is made of several. */
    @Nullable
    Limit limit(BindingLimit binding);

    record OfCase(CaseClock clock) implements Terms {
        @Override
        public LocalDate start() {
            return clock.accepted();
        }

        @Override
        public Dues dues(WorkingDayCalendar calendar, ClockId id, CaseChanges changes) {
            var due = clock.due(calendar, changes);
            return new Dues(due.promise(), due.statute(), null);
        }

        @Override
        public ClockChanges changes(BindingLimit binding, ClockId id, CaseChanges changes) {
            return binding == BindingLimit.STATUTE && clock.jointLimit() != null
                    ? changes.ofJointLimit()
                    : changes.ofCase();
        }

        @Override
        public LocalDate from(BindingLimit binding) {
            return clock.accepted();
        }

        @Override
        public @Nullable Limit limit(BindingLimit binding) {
            return binding == BindingLimit.PROMISE ? clock.promise() : clock.jointLimit();
        }
    }

    record OfItem(ItemClock clock, StepPlan steps) implements Terms {
        public OfItem(ItemClock clock) {
            this(clock, StepPlan.NONE);
        }

        @Override
        public LocalDate start() {
            return clock.start();
        }

        @Override
        public Dues dues(WorkingDayCalendar calendar, ClockId id, CaseChanges changes) {
            var due = clock.due(calendar, id.value(), changes);
            return new Dues(due.promise(), due.statute(), due.casePromise());
        }

        @Override
        public ClockChanges changes(BindingLimit binding, ClockId id, CaseChanges changes) {
            return binding == BindingLimit.CASE_PROMISE
                    ? changes.casePromise(id.value(), clock.dispatched())
                    : changes.own(id.value());
        }

        @Override
        public LocalDate from(BindingLimit binding) {
            if (binding == BindingLimit.CASE_PROMISE) return clock.accepted();
            return limit(binding).startsFrom() == ClockStart.RECEIPT ? clock.received() : clock.start();
        }

        @Override
        public Limit limit(BindingLimit binding) {
            return switch (binding) {
                case PROMISE -> clock.promise();
                case STATUTE -> clock.statute();
                case CASE_PROMISE -> clock.casePromise();
            };
        }
    }
}
