package io.onetrip.supervision.ledger.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** All clocks, running and closed. */
public interface Clocks {
    /** Holds the clock's place until the transaction ends, also while there is no clock yet. */
    Optional<Clock> find(ClockId id);

    /** All of a case, each held until the transaction ends. */
    List<Clock> ofCase(String caseNumber);

    void save(Clock clock);

    /** Clocks to turn today; those another transaction is at are left to it. */
    List<Clock> toTurn(LocalDate today, int atMost);

    /** Clocks that a newer calendar may move; those another transaction is at are left to it. */
    List<Clock> countedBefore(long calendarRevision, int atMost);
}
