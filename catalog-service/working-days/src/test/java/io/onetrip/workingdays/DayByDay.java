package io.onetrip.workingdays;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The law read out loud: one day after the other, no arithmetic. */
final class DayByDay {

    private final Map<LocalDate, Boolean> exceptions;

    DayByDay(Collection<PublishedYear> years) {
        exceptions = years.stream()
                .flatMap(year -> year.days().stream())
                .collect(Collectors.toMap(PublishedDay::date, PublishedDay::workday));
    }

    boolean isWorkingDay(LocalDate day) {
        var weekday = day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
        return exceptions.getOrDefault(day, weekday);
    }

    LocalDate deadline(LocalDate start, Limit limit, List<Suspension> stops) {
        var left = limit.days();
        var day = start;
        while (left > 0) {
            day = day.plusDays(1);
            var counts = limit.unit() == LimitUnit.CALENDAR_DAY || isWorkingDay(day);
            if (counts && !stopped(day, stops)) left--;
        }
        if (limit.days() == 0 || limit.unit() == LimitUnit.CALENDAR_DAY)
            while (!isWorkingDay(day) || stoppedAfterStart(start, day, stops)) day = day.plusDays(1);
        return day;
    }

    long workingDaysBetween(LocalDate from, LocalDate to) {
        var count = 0L;
        for (var day = from.plusDays(1); !day.isAfter(to); day = day.plusDays(1)) if (isWorkingDay(day)) count++;
        return count;
    }

    private static boolean stopped(LocalDate day, List<Suspension> stops) {
        return stops.stream().anyMatch(stop -> day.isAfter(stop.opened()) && !day.isAfter(stop.closed()));
    }

    /** A stop opened before the clock began stops it from the day after its start only. */
    private static boolean stoppedAfterStart(LocalDate start, LocalDate day, List<Suspension> stops) {
        return day.isAfter(start) && stopped(day, stops);
    }
}
