package io.onetrip.workingdays;

import java.time.LocalDate;

/** A stop of the clock: the days d with opened &lt; d &lt;= closed do not count. */
public record Suspension(LocalDate opened, LocalDate closed) {

    /** @throws IllegalArgumentException when closed before it was opened */
    public Suspension {
        if (closed.isBefore(opened))
            throw new IllegalArgumentException("Suspension closed %s before it opened %s".formatted(closed, opened));
    }
}
