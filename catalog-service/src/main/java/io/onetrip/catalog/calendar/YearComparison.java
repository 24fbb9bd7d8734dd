package io.onetrip.catalog.calendar;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A year against what is stored of it.
 *
 * @param version the one it has, or will have
 * @param workingDaysBefore of the whole year; by Monday to Friday while it is not published
 */
record YearComparison(
        boolean changed, int version, long workingDaysBefore, long workingDaysAfter, List<DayChange> changes) {

    /** A first publication is a change even if it moved no day: dates of the year are provisional no longer. */
    static YearComparison between(@Nullable StoredYear stored, CalendarYear year) {
        var before = stored == null ? new CalendarYear(year.year(), List.of()) : stored.calendar();
        var changes = DayChange.between(before, year);
        var version = stored == null ? 1 : changes.isEmpty() ? stored.version() : stored.version() + 1;
        return new YearComparison(
                stored == null || !changes.isEmpty(), version, workingDays(before), workingDays(year), changes);
    }

    private static long workingDays(CalendarYear year) {
        return year.workingDays()
                .workingDaysBetween(LocalDate.of(year.year() - 1, 12, 31), LocalDate.of(year.year(), 12, 31));
    }
}
