package io.onetrip.supervision.ledger.application;

import io.onetrip.supervision.ledger.domain.ClockId;
import io.onetrip.supervision.ledger.domain.Closing;
import io.onetrip.supervision.ledger.domain.EarlyDecisions;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Closes an item's clock upon its decision, or keeps the decision until the dispatch is heard. */
@Service
public class HearDecision {
    private final CloseClock closeClock;
    private final EarlyDecisions earlyDecisions;

    HearDecision(CloseClock closeClock, EarlyDecisions earlyDecisions) {
        this.closeClock = closeClock;
        this.earlyDecisions = earlyDecisions;
    }

    @Transactional
    public void hear(ClockId id, Closing decision) {
        if (!closeClock.close(id, decision)) earlyDecisions.keep(id, decision);
    }
}
