package io.onetrip.supervision.calendar;

/** The calendar by which clocks are counted. */
public interface Calendars {
    PublishedCalendar current();
}
