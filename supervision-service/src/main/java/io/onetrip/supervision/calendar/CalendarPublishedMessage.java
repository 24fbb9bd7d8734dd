package io.onetrip.supervision.calendar;

import java.time.LocalDate;
import java.util.List;

/** One year of the calendar: the days that differ from the week. */
record CalendarPublishedMessage(int year, List<Day> days) {
    record Day(LocalDate date, String name, boolean workday) {}
}
