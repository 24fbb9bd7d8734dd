package io.onetrip.supervision.ledger.application;

import io.onetrip.calendar.PublishedCalendars;
import io.onetrip.supervision.ledger.domain.Clock;
import io.onetrip.supervision.ledger.domain.Clocks;
import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Turns the clocks whose day has come. Only those are read, so that a night costs what turns in it. */
@Service
public class TurnClocks {
    private final Clocks clocks;
    private final PublishedCalendars calendars;
    private final LedgerBook book;
    private final RaiseAlert raiseAlert;
    private final java.time.Clock time;

    TurnClocks(
            Clocks clocks, PublishedCalendars calendars, LedgerBook book, RaiseAlert raiseAlert, java.time.Clock time) {
        this.calendars = calendars;
        this.clocks = clocks;
        this.book = book;
        this.raiseAlert = raiseAlert;
        this.time = time;
    }

    /** Turns at most so many; fewer means that none is left to this replica. */
    @Transactional
    public int turn(int atMost) {
        var today = LocalDate.now(time);
        var due = clocks.toTurn(today, atMost);
        var calendar = calendars.current();
        for (var clock : due) turn(clock, clock.asOf(calendar, today), today);
        return due.size();
    }

    private void turn(Clock clock, Clock counted, LocalDate today) {
        var turn = counted.turn(today);
        book.put(clock, turn.clock());
        if (turn.alert() != null) raiseAlert.raise(turn.clock(), turn.alert());
    }
}
