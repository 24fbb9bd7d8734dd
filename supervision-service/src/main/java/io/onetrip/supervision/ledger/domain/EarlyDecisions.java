package io.onetrip.supervision.ledger.domain;

import java.util.Optional;

/** Decisions heard before their item's dispatch: the two come by different topics, in no order. */
public interface EarlyDecisions {
    void keep(ClockId id, Closing closing);

    /** Found only once. */
    Optional<Closing> take(ClockId id);
}
