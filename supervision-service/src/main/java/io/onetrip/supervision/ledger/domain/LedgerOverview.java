package io.onetrip.supervision.ledger.domain;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the ledger without locking it. */
public interface LedgerOverview {
    /** At most so many behind the position: running clocks by due day, the most urgent first; closed ones the latest first. */
    List<Clock> page(ClockFilter filter, @Nullable ClockPosition after, int atMost);

    /** The clock of the case, then those of its items in the order of their start. */
    List<Clock> ofCase(String caseNumber);

    /** Running clocks whose last day it is. */
    long dueOn(LocalDate day);

    List<Alert> latestAlerts(int atMost);
}
