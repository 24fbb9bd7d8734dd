package io.onetrip.supervision.ledger.application;

import io.onetrip.calendar.PublishedCalendars;
import io.onetrip.supervision.ledger.domain.Clock;
import io.onetrip.supervision.ledger.domain.ClockId;
import io.onetrip.supervision.ledger.domain.Clocks;
import io.onetrip.supervision.ledger.domain.Closing;
import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Closes a clock that the same topic has started; an item that was never dispatched has none. */
@Service
public class CloseClock {
    private final Clocks clocks;
    private final PublishedCalendars calendars;
    private final LedgerBook book;
    private final java.time.Clock time;

    CloseClock(Clocks clocks, PublishedCalendars calendars, LedgerBook book, java.time.Clock time) {
        this.clocks = clocks;
        this.calendars = calendars;
        this.book = book;
        this.time = time;
    }

    /** True when there is such a clock. */
    @Transactional
    public boolean close(ClockId id, Closing closing) {
        var found = clocks.find(id);
        found.ifPresent(clock -> book.put(clock, closed(clock, closing)));
        return found.isPresent();
    }

    /** What stood until today stands until the end only. */
    private Clock closed(Clock clock, Closing closing) {
        return clock.close(closing).asOf(calendars.current(), LocalDate.now(time));
    }
}
