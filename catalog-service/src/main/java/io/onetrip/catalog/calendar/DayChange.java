package io.onetrip.catalog.calendar;

import io.onetrip.catalog.calendar.CalendarYear.Day;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * One day as it was listed and as it will be; null where it is not listed and counts as its weekday.
 *
 * @param worksBefore whether it was a working day
 */
record DayChange(
        LocalDate date, @Nullable Day before, @Nullable Day after, boolean worksBefore, boolean worksAfter) {

    static List<DayChange> between(CalendarYear before, CalendarYear after) {
        var earlier = before.byDate();
        var later = after.byDate();
        var worked = before.workingDays();
        var works = after.workingDays();
        var dates = new TreeSet<>(earlier.keySet());
        dates.addAll(later.keySet());
        return dates.stream()
                .filter(date -> !Objects.equals(earlier.get(date), later.get(date)))
                .map(date -> new DayChange(
                        date, earlier.get(date), later.get(date), worked.isWorkingDay(date), works.isWorkingDay(date)))
                .toList();
    }
}
