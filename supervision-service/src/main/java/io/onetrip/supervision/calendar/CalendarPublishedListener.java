package io.onetrip.supervision.calendar;

import io.onetrip.chassis.event.EventHandler;
import io.onetrip.chassis.event.ReceivedEvent;
import org.springframework.stereotype.Component;

/** Keeps the years the catalogue publishes. */
@Component
class CalendarPublishedListener implements EventHandler<CalendarPublishedMessage> {
    private final JdbcCalendars calendars;

    CalendarPublishedListener(JdbcCalendars calendars) {
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
