package io.onetrip.supervision.ledger.application;

import io.onetrip.supervision.counting.Counters;
import io.onetrip.supervision.ledger.domain.Clock;
import io.onetrip.supervision.ledger.domain.Clocks;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** The one place where a clock changes, so that the counters always agree with the clocks. */
@Service
class LedgerBook {
    private final Clocks clocks;
    private final Counters counters;

    LedgerBook(Clocks clocks, Counters counters) {
        this.clocks = clocks;
        this.counters = counters;
    }

    void put(@Nullable Clock before, Clock after) {
        if (after.equals(before)) return;
        clocks.save(after);
        counters.add(Tally.between(before, after));
    }
}
