package io.onetrip.workingdays;

import java.time.LocalDate;

/** Days added once to a limit (行政许可法 42), of the unit given. */
public record Extension(int days, LimitUnit unit, LocalDate granted) {

    /** @throws IllegalArgumentException when it adds nothing, or is of the unit that has no days */
    public Extension {
        if (days < 1 || unit == LimitUnit.IMMEDIATE)
            throw new IllegalArgumentException("An extension adds days: %d %s".formatted(days, unit));
    }
}
