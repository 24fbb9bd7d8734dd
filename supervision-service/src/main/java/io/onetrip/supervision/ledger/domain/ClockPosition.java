package io.onetrip.supervision.ledger.domain;

import java.time.LocalDate;

/** A place in the list of clocks, which is ordered by due day. */
public record ClockPosition(LocalDate due, String clockId) {
    public static ClockPosition of(Clock clock) {
        return new ClockPosition(clock.due(), clock.id().value());
    }
}
