package io.onetrip.workingdays;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A stop of the clock: the days d with opened &lt; d &lt;= closed do not count. */
public record Suspension(LocalDate opened, LocalDate closed) {

    /** @throws IllegalArgumentException when closed before it was opened */
    public Suspension {
        if (closed.isBefore(opened))
            throw new IllegalArgumentException("Suspension closed %s before it opened %s".formatted(closed, opened));
    }

    /**
     * As it counts while it is not closed, or at its closing: the clock stands until the end that was told, and as long
     * after it as the procedure is not closed.
     */
    public static Suspension until(
            LocalDate opened, LocalDate expectedEnd, @Nullable LocalDate closed, LocalDate today) {
        if (closed != null) return new Suspension(opened, closed);
        return new Suspension(opened, expectedEnd.isBefore(today) ? today : expectedEnd);
    }

    /** Whether the day does not count because of it. */
    public boolean covers(LocalDate date) {
        return date.isAfter(opened) && !date.isAfter(closed);
    }
}
