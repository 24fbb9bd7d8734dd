package io.onetrip.calendar;

import io.onetrip.chassis.event.EventHandler;
import io.onetrip.chassis.event.ReceivedEvent;

/** Keeps the years the catalogue publishes. */
final class CalendarPublishedHandler implements EventHandler<CalendarPublishedMessage> {
    private final JdbcPublishedCalendars calendars;

    CalendarPublishedHandler(JdbcPublishedCalendars calendars) {
        this.calendars = calendars;
    }

    @Override
    public String type() {
        return "catalog.calendar-published.v1";
    }

    @Override
    public String topic() {
        return "onetrip.catalog.calendar";
    }

    @Override
    public boolean compacted() {
        return true;
    }

    @Override
    public Class<CalendarPublishedMessage> dataType() {
        return CalendarPublishedMessage.class;
    }

    @Override
    public void handle(ReceivedEvent<CalendarPublishedMessage> event) {
        calendars.publish(event.data());
    }
}
