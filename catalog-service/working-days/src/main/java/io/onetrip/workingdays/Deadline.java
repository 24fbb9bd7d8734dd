package io.onetrip.workingdays;

import java.time.LocalDate;

/** The last day of a limit, to its end; provisional while a year it was counted over has no published calendar. */
public record Deadline(LocalDate date, boolean provisional) {

    public Deadline earlier(Deadline other) {
        return date.equals(other.date) ? either(other) : other.date.isBefore(date) ? other : this;
    }

    public Deadline later(Deadline other) {
        return date.equals(other.date) ? either(other) : other.date.isAfter(date) ? other : this;
    }

    /** Of two on one day either may still move. */
    private Deadline either(Deadline other) {
        return provisional ? this : other;
    }
}
