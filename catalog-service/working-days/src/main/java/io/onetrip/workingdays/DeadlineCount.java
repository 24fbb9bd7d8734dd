package io.onetrip.workingdays;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** Counts one clock from its start over its stops. */
final class DeadlineCount {

    private final WorkingDayCalendar calendar;
    private final LocalDate start;
    private final List<Suspension> stops;

    DeadlineCount(WorkingDayCalendar calendar, LocalDate start, Collection<Suspension> suspensions) {
        this.calendar = calendar;
        this.start = start;
        this.stops = union(start, suspensions);
    }

    Deadline end(Limit limit) {
        if (limit.days() == 0) return rollOver(start);
        return switch (limit.unit()) {
            case WORKING_DAY, IMMEDIATE -> afterWorkingDays(limit.days());
            case CALENDAR_DAY -> rollOver(afterCalendarDays(limit.days()));
        };
    }

    /** Working days used up to the end of the date. */
    long used(LocalDate date) {
        var used = calendar.workingDaysBetween(start, date);
        for (var stop : stops)
            if (stop.opened().isBefore(date))
                used -= calendar.workingDaysBetween(stop.opened(), stop.closed().isBefore(date) ? stop.closed() : date);
        return used;
    }

    private Deadline afterWorkingDays(int days) {
        var ordinal = calendar.ordinal(start) + days;
        for (var stop : stops)
            if (calendar.date(ordinal).isAfter(stop.opened()))
                ordinal += calendar.workingDaysBetween(stop.opened(), stop.closed());
        var date = calendar.date(ordinal);
        return new Deadline(date, calendar.isProvisional(start.plusDays(1), date));
    }

    private LocalDate afterCalendarDays(int days) {
        var end = start.plusDays(days);
        for (var stop : stops)
            if (end.isAfter(stop.opened()))
                end = end.plusDays(stop.closed().toEpochDay() - stop.opened().toEpochDay());
        return end;
    }

    /** Only the days rolled over are looked up in a calendar. */
    private Deadline rollOver(LocalDate end) {
        var date = calendar.workingDayFrom(end);
        for (var stop : stops)
            if (date.isAfter(stop.opened()) && !date.isAfter(stop.closed()))
                date = calendar.workingDayFrom(stop.closed().plusDays(1));
        return new Deadline(date, calendar.isProvisional(end, date));
    }

    /** Sorted, disjoint, and nothing before the start. */
    private static List<Suspension> union(LocalDate start, Collection<Suspension> suspensions) {
        var union = new ArrayList<Suspension>();
        var sorted = suspensions.stream()
                .filter(stop -> stop.closed().isAfter(start))
                .map(stop -> stop.opened().isBefore(start) ? new Suspension(start, stop.closed()) : stop)
                .sorted(Comparator.comparing(Suspension::opened))
                .toList();
        for (var stop : sorted) {
            if (union.isEmpty() || stop.opened().isAfter(union.getLast().closed())) union.add(stop);
            else if (stop.closed().isAfter(union.getLast().closed()))
                union.add(new Suspension(union.removeLast().opened(), stop.closed()));
        }
        return union;
    }
}
