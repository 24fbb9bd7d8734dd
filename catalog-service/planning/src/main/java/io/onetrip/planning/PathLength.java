package io.onetrip.planning;

import io.onetrip.workingdays.Limit;

/** How long a promise is before any date is known: calendar days count as plain weeks of five working days. */
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

    /** The most working days that it may take in weeks without holidays, on whichever working day it starts. */
    public static int mostWorkingDays(Limit limit) {
        return switch (limit.unit()) {
            case IMMEDIATE -> 0;
            case WORKING_DAY -> limit.days();
            case CALENDAR_DAY -> limit.days() / 7 * 5 + Math.min(limit.days() % 7, 5);
        };
    }
}
