package io.onetrip.calendar;

/** Is told in the same transaction that a year has been published or corrected. */
public interface CalendarListener {
    void calendarPublished();
}
