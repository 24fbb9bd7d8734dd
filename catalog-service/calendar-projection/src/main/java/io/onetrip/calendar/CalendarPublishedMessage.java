package io.onetrip.calendar;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One year of the calendar: the days that differ from the week. */
record CalendarPublishedMessage(int year, List<Day> days) {
    record Day(LocalDate date, @Nullable String name, boolean workday) {}
}
