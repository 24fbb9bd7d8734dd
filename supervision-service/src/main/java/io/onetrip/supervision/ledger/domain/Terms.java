package io.onetrip.supervision.ledger.domain;

import io.onetrip.workingdays.CaseChanges;
import io.onetrip.workingdays.CaseClock;
import io.onetrip.workingdays.ClockChanges;
import io.onetrip.workingdays.ClockStart;
import io.onetrip.workingdays.DeemedAcceptance;
import io.onetrip.workingdays.ItemClock;
import io.onetrip.workingdays.Limit;
import io.onetrip.workingdays.Signal;
import io.onetrip.workingdays.WorkingDayCalendar;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Days and limits a clock is counted by; frozen when it starts, so that it can be counted again by a later calendar. */
public sealed interface Terms {
    /** The day after which days count. */
    LocalDate start();

    /** As they hold by what was told of the item's acceptance, on that day. */
    default Counted counted(Reception told, WorkingDayCalendar calendar, LocalDate today) {
        return new Counted(this, null);
    }

    /** An item that its department accepts itself, and has neither accepted nor been deemed to. */
    default boolean awaitsAcceptance(Reception told) {
        return false;
    }

    /** @param deemedFrom the first day on which silence will have changed them, if it will */
    record Counted(Terms terms, @Nullable LocalDate deemedFrom) {}

    /** With what has changed the clocks of the case. */
    Dues dues(WorkingDayCalendar calendar, ClockId id, CaseChanges changes);

    /** What has changed the count of this limit. */
    ClockChanges changes(BindingLimit binding, ClockId id, CaseChanges changes);

    /** The day after which the days of this limit count. */
    LocalDate from(BindingLimit binding);

    /** The day from which it is warned of. */
    default LocalDate amberFrom(Signal counted, LocalDate due) {
        return counted.amberFrom();
    }

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

    /** Days of the hall; nothing stops or lengthens them. */
    record OfAnswer(LocalDate received, Limit limit) implements Terms {
        @Override
        public LocalDate start() {
            return received;
        }

        /** A limit of one day has one day left from its start; to warn of each application would warn of none. */
        @Override
        public LocalDate amberFrom(Signal counted, LocalDate due) {
            return counted.amberFrom().isAfter(received) ? counted.amberFrom() : due;
        }

        @Override
        public Dues dues(WorkingDayCalendar calendar, ClockId id, CaseChanges changes) {
            var due = calendar.deadline(received, limit);
            return new Dues(due, due, null);
        }

        @Override
        public ClockChanges changes(BindingLimit binding, ClockId id, CaseChanges changes) {
            return ClockChanges.NONE;
        }

        @Override
        public LocalDate from(BindingLimit binding) {
            return received;
        }

        @Override
        public Limit limit(BindingLimit binding) {
            return limit;
        }
    }

    /**
     * @param papers of an item that its department accepts itself: the day that what lies before it came in
     * @param daysToAccept working days that the department has for it from there
     */
    record OfItem(ItemClock clock, StepPlan steps, @Nullable LocalDate papers, int daysToAccept) implements Terms {
        /** From its own acceptance an item runs as one of a later wave from dispatch. */
        private static final int LATER_WAVE = 2;

        public OfItem(ItemClock clock) {
            this(clock, StepPlan.NONE, null);
        }

        public OfItem(ItemClock clock, StepPlan steps, @Nullable LocalDate papers) {
            this(clock, steps, papers, DeemedAcceptance.DAYS_TO_NOTIFY);
        }

        @Override
        public boolean awaitsAcceptance(Reception told) {
            return papers != null && told.accepted() == null;
        }

        @Override
        public Counted counted(Reception told, WorkingDayCalendar calendar, LocalDate today) {
            if (papers == null) return new Counted(this, null);
            var start = told.start(papers, daysToAccept, calendar, today);
            return new Counted(new OfItem(from(start.runsFrom()), steps, papers, daysToAccept), start.deemedFrom());
        }

        private ItemClock from(LocalDate day) {
            return new ItemClock(
                    clock.received(),
                    clock.accepted(),
                    day,
                    LATER_WAVE,
                    clock.promise(),
                    clock.statute(),
                    clock.casePromise());
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
