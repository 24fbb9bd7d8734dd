package io.onetrip.supervision.ledger.domain;

import io.onetrip.calendar.PublishedCalendar;
import io.onetrip.workingdays.Signal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A clock counted by one revision of the calendar.
 *
 * @param deemedFrom the day it is to be counted again because a department's silence then is its acceptance
 */
public record Reckoning(
        Dues dues,
        Signal signal,
        long calendarRevision,
        @Nullable LocalDate deemedFrom) {
    static Reckoning of(Terms given, ClockId id, CaseTimes times, PublishedCalendar calendar, LocalDate today) {
        var counted = given.counted(times.reception(id), calendar.workingDays(), today);
        var terms = counted.terms();
        var changes = times.changes(today);
        var dues = terms.dues(calendar.workingDays(), id, changes);
        var stops = terms.changes(dues.binding(), id, changes).suspensions();
        var due = dues.earliest().date();
        var turns = Signal.of(calendar.workingDays(), terms.start(), due, stops);
        var signal = new Signal(terms.amberFrom(turns, due), turns.redFrom());
        return new Reckoning(dues, signal, calendar.revision(), counted.deemedFrom());
    }
}
