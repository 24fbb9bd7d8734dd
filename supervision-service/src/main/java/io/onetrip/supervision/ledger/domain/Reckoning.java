package io.onetrip.supervision.ledger.domain;

import io.onetrip.calendar.PublishedCalendar;
import io.onetrip.workingdays.Signal;

/** A clock counted by one revision of the calendar. */
public record Reckoning(Dues dues, Signal signal, long calendarRevision) {
    static Reckoning of(Terms terms, PublishedCalendar calendar) {
        var dues = terms.dues(calendar.workingDays());
        var signal =
                Signal.of(calendar.workingDays(), terms.start(), dues.earliest().date());
        return new Reckoning(dues, signal, calendar.revision());
    }
}
