package io.onetrip.workingdays;

/** Monday to Friday counted over all time by arithmetic: what holds where no calendar was published. */
final class Weekdays {

    /** 1970-01-01 was a Thursday: this many days after a Monday. */
    private static final long DAYS_AFTER_MONDAY = 3;

    private Weekdays() {}

    static boolean contains(long epochDay) {
        return Math.floorMod(epochDay + DAYS_AFTER_MONDAY, 7L) < 5;
    }

    /** Number of weekdays from Monday 1969-12-29 up to and including the day; negative before. */
    static long ordinal(long epochDay) {
        var sinceMonday = epochDay + DAYS_AFTER_MONDAY;
        return Math.floorDiv(sinceMonday, 7L) * 5 + Math.min(Math.floorMod(sinceMonday, 7L) + 1, 5);
    }

    /** The weekday with this ordinal. */
    static long epochDay(long ordinal) {
        var zeroBased = ordinal - 1;
        return Math.floorDiv(zeroBased, 5L) * 7 + Math.floorMod(zeroBased, 5L) - DAYS_AFTER_MONDAY;
    }
}
