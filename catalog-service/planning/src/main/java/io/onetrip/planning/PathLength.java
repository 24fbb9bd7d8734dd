package io.onetrip.planning;

import io.onetrip.workingdays.Limit;

/** How long a chain of promises is, before any date is known: calendar days count as plain weeks of five. */
public final class PathLength {

    private PathLength() {}

    /** Working days, rounded down, so that a warning is never a false alarm by rounding. */
    public static int workingDays(Limit limit) {
        return switch (limit.unit()) {
            case IMMEDIATE -> 0;
            case WORKING_DAY -> limit.days();
            case CALENDAR_DAY -> limit.days() * 5 / 7;
        };
    }
}
