package io.onetrip.workingdays;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One day of a clock: whether it counts, and why.
 *
 * @param extended whether it belongs to what an extension has added
 */
public record ExplainedDay(LocalDate date, Why why, boolean extended) {

    /** Why a day counts or does not. */
    public enum Why {
        /** An ordinary working day; of a limit in calendar days every day. */
        COUNTS,
        /** A weekend day that is worked on (调休补班). */
        MAKE_UP_DAY,
        WEEKEND,
        HOLIDAY,
        /** A special procedure was open (行政许可法 45). */
        SUSPENDED
    }

    public boolean counts() {
        return why == Why.COUNTS || why == Why.MAKE_UP_DAY;
    }

    /**
     * Every day after the start up to and including the one due.
     *
     * @param limit what was counted; null where it is made of several: then working days
     */
    public static List<ExplainedDay> of(
            WorkingDayCalendar calendar, LocalDate start, LocalDate due, @Nullable Limit limit, ClockChanges changes) {
        if (!due.isAfter(start)) return List.of();
        var everyDay = limit != null && limit.unit() == LimitUnit.CALENDAR_DAY;
        var unextended = limit == null
                ? due
                : calendar.deadline(start, limit, changes.suspensions()).date();
        return start.plusDays(1)
                .datesUntil(due.plusDays(1))
                .map(date -> new ExplainedDay(
                        date, why(calendar, date, everyDay, changes.suspensions()), date.isAfter(unextended)))
                .toList();
    }

    private static Why why(WorkingDayCalendar calendar, LocalDate date, boolean everyDay, List<Suspension> stops) {
        if (stops.stream().anyMatch(stop -> stop.covers(date))) return Why.SUSPENDED;
        if (everyDay) return Why.COUNTS;
        var weekend = date.getDayOfWeek().getValue() > 5;
        if (calendar.isWorkingDay(date)) return weekend ? Why.MAKE_UP_DAY : Why.COUNTS;
        return weekend ? Why.WEEKEND : Why.HOLIDAY;
    }
}
