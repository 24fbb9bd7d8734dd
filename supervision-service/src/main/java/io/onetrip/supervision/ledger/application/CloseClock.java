package io.onetrip.supervision.ledger.application;

import io.onetrip.supervision.ledger.domain.ClockId;
import io.onetrip.supervision.ledger.domain.Clocks;
import io.onetrip.supervision.ledger.domain.Closing;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Closes a clock that the same topic has started; an item that was never dispatched has none. */
@Service
public class CloseClock {
    private final Clocks clocks;
    private final LedgerBook book;

    CloseClock(Clocks clocks, LedgerBook book) {
        this.clocks = clocks;
        this.book = book;
    }

    /** True when there is such a clock. */
    @Transactional
    public boolean close(ClockId id, Closing closing) {
        var found = clocks.find(id);
        found.ifPresent(clock -> book.put(clock, clock.close(closing)));
        return found.isPresent();
    }
}
