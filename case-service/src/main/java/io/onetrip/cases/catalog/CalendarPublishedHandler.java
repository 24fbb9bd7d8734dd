package io.onetrip.cases.catalog;

import io.onetrip.chassis.event.EventHandler;
import io.onetrip.chassis.event.ReceivedEvent;
import io.onetrip.workingdays.PublishedDay;
import io.onetrip.workingdays.PublishedYear;
import org.springframework.stereotype.Component;

@Component
class CalendarPublishedHandler implements EventHandler<CalendarPublishedMessage> {
    private final CalendarYears years;

    CalendarPublishedHandler(CalendarYears years) {
        this.years = years;
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
        var message = event.data();
        years.put(new PublishedYear(
                message.year(),
                message.days().stream()
                        .map(day -> new PublishedDay(day.date(), day.workday()))
                        .toList()));
    }
}
