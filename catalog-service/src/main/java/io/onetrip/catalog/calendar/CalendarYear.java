package io.onetrip.catalog.calendar;

import java.time.LocalDate;
import java.util.List;

/** A year of the yearly holiday notice, day by day; also the data of {@code catalog.calendar-published.v1}. */
record CalendarYear(int year, List<Day> days) {

    /** A holiday, or a weekend day that is worked. */
    record Day(LocalDate date, String name, boolean workday) {}
}
