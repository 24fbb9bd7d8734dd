package io.onetrip.supervision.ledger.domain;

import io.onetrip.calendar.PublishedCalendar;
import io.onetrip.workingdays.CaseChanges;
import io.onetrip.workingdays.Signal;

/** A clock counted by one revision of the calendar. */
public record Reckoning(Dues dues, Signal signal, long calendarRevision) {
    static Reckoning of(Terms terms, ClockId id, CaseChanges changes, PublishedCalendar calendar) {
        var dues = terms.dues(calendar.workingDays(), id, changes);
        var stops = terms.changes(dues.binding(), id, changes).suspensions();
        var signal =
                Signal.of(calendar.workingDays(), terms.start(), dues.earliest().date(), stops);
        return new Reckoning(dues, signal, calendar.revision());
    }
}
