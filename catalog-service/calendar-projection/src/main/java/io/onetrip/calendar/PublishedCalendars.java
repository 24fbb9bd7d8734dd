package io.onetrip.calendar;

/** The calendar by which due dates are counted. */
public interface PublishedCalendars {
    PublishedCalendar current();
}
