package io.onetrip.workingdays;

import org.jspecify.annotations.Nullable;

/** A time limit: so many days of a unit, counted from acceptance unless it says receipt. */
public record Limit(int days, LimitUnit unit, ClockStart startsFrom) {

    /** @throws IllegalArgumentException when days are negative, or an immediate limit has any */
    public Limit(int days, LimitUnit unit, @Nullable ClockStart startsFrom) {
        if (days < 0) throw new IllegalArgumentException("A limit has no negative days: " + days);
        if (unit == LimitUnit.IMMEDIATE && days > 0)
            throw new IllegalArgumentException("An immediate limit has zero days, not " + days);
        this.days = days;
        this.unit = unit;
        this.startsFrom = startsFrom == null ? ClockStart.ACCEPTANCE : startsFrom;
    }

    public static Limit workingDays(int days) {
        return new Limit(days, LimitUnit.WORKING_DAY, ClockStart.ACCEPTANCE);
    }

    public static Limit calendarDays(int days) {
        return new Limit(days, LimitUnit.CALENDAR_DAY, ClockStart.ACCEPTANCE);
    }

    public static Limit immediate() {
        return new Limit(0, LimitUnit.IMMEDIATE, ClockStart.ACCEPTANCE);
    }
}
