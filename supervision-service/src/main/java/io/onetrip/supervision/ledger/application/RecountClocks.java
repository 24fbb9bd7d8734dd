package io.onetrip.supervision.ledger.application;

import io.onetrip.calendar.PublishedCalendars;
import io.onetrip.supervision.ledger.domain.Clocks;
import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Counts again what a newly published calendar may move: running clocks, and closed ones that were provisional. */
@Service
public class RecountClocks {
    private final Clocks clocks;
    private final PublishedCalendars calendars;
    private final LedgerBook book;
    private final java.time.Clock time;

    RecountClocks(Clocks clocks, PublishedCalendars calendars, LedgerBook book, java.time.Clock time) {
        this.clocks = clocks;
        this.calendars = calendars;
        this.book = book;
        this.time = time;
    }

    /** Counts at most so many; fewer means that none is left to this replica. */
    @Transactional
    public int recount(int atMost) {
        var calendar = calendars.current();
        var outdated = clocks.countedBefore(calendar.revision(), atMost);
        var today = LocalDate.now(time);
        for (var clock : outdated) book.put(clock, clock.recount(calendar, today));
        return outdated.size();
    }
}
