package io.onetrip.approval.calendar;

import java.time.LocalDate;
import java.util.List;

/** A year's holidays and make-up working days. */
record CalendarPublishedMessage(int year, List<Day> days) {
    record Day(LocalDate date, boolean workday) {}
}
