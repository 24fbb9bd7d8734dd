package io.onetrip.supervision.ledger.domain;

import io.onetrip.workingdays.CaseClock;
import io.onetrip.workingdays.ItemClock;
import io.onetrip.workingdays.WorkingDayCalendar;
import java.time.LocalDate;

/** Days and limits a clock is counted by; frozen when it starts, so that it can be counted again by a later calendar. */
public sealed interface Terms {
    /** The day after which days count. */
    LocalDate start();

    Dues dues(WorkingDayCalendar calendar);

    record OfCase(CaseClock clock) implements Terms {
        @Override
        public LocalDate start() {
            return clock.accepted();
        }

        @Override
        public Dues dues(WorkingDayCalendar calendar) {
            var due = clock.due(calendar);
            return new Dues(due.promise(), due.statute(), null);
        }
    }

    record OfItem(ItemClock clock) implements Terms {
        @Override
        public LocalDate start() {
            return clock.start();
        }

        @Override
        public Dues dues(WorkingDayCalendar calendar) {
            var due = clock.due(calendar);
            return new Dues(due.promise(), due.statute(), due.casePromise());
        }
    }
}
