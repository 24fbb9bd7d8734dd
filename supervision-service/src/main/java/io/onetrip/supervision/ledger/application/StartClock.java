package io.onetrip.supervision.ledger.application;

import io.onetrip.calendar.PublishedCalendars;
import io.onetrip.supervision.ledger.domain.Clock;
import io.onetrip.supervision.ledger.domain.Clocks;
import io.onetrip.supervision.ledger.domain.EarlyDecisions;
import io.onetrip.supervision.ledger.domain.Subject;
import io.onetrip.supervision.ledger.domain.Terms;
import io.onetrip.supervision.ledger.domain.ToldTimes;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Starts a clock, and closes it at once when its decision was heard before. */
@Service
public class StartClock {
    private final Clocks clocks;
    private final EarlyDecisions earlyDecisions;
    private final ToldTimes toldTimes;
    private final PublishedCalendars calendars;
    private final LedgerBook book;
    private final java.time.Clock time;

    StartClock(
            Clocks clocks,
            EarlyDecisions earlyDecisions,
            ToldTimes toldTimes,
            PublishedCalendars calendars,
            LedgerBook book,
            java.time.Clock time) {
        this.clocks = clocks;
        this.earlyDecisions = earlyDecisions;
        this.toldTimes = toldTimes;
        this.calendars = calendars;
        this.book = book;
        this.time = time;
    }

    @Transactional
    public void start(Subject subject, Instant at, Terms terms) {
        var times = toldTimes.of(subject.caseNumber());
        if (clocks.find(subject.clockId()).isPresent()) return;
        var calendar = calendars.current();
        var today = LocalDate.now(time);
        var started = Clock.start(subject, at, terms, times, calendar, today);
        var closed = earlyDecisions.take(subject.clockId()).map(started::close);
        book.put(null, closed.orElse(started).asOf(calendar, today));
    }
}
