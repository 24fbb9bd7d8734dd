package io.onetrip.catalog.calendar;

import io.onetrip.workingdays.PublishedDay;
import io.onetrip.workingdays.PublishedYear;
import io.onetrip.workingdays.WorkingDayCalendar;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A year of the yearly holiday notice (国务院办公厅), day by day; also the data of {@code catalog.calendar-published.v1}.
 *
 * @param days those that differ from Monday to Friday, in their order
 */
record CalendarYear(int year, List<Day> days) {

    CalendarYear {
        days = days.stream().sorted(Comparator.comparing(Day::date)).toList();
    }

    /** A holiday, or a weekend day that is worked (调休). */
    record Day(LocalDate date, String name, boolean workday) {}

    Map<LocalDate, Day> byDate() {
        return days.stream().collect(Collectors.toMap(Day::date, Function.identity()));
    }

    WorkingDayCalendar workingDays() {
        var published = days.stream()
                .map(day -> new PublishedDay(day.date(), day.workday()))
                .toList();
        return WorkingDayCalendar.of(List.of(new PublishedYear(year, published)));
    }
}
