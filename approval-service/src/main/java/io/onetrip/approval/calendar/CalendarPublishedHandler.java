package io.onetrip.approval.calendar;

import io.onetrip.approval.tasks.application.ProjectDeadlines;
import io.onetrip.chassis.event.EventHandler;
import io.onetrip.chassis.event.ReceivedEvent;
import io.onetrip.workingdays.PublishedDay;
import io.onetrip.workingdays.PublishedYear;
import org.springframework.stereotype.Component;

/** Keeps the years the catalogue publishes and moves the dates that waited for one. */
@Component
class CalendarPublishedHandler implements EventHandler<CalendarPublishedMessage> {
    private final CalendarYears years;
    private final ProjectDeadlines projectDeadlines;

    CalendarPublishedHandler(CalendarYears years, ProjectDeadlines projectDeadlines) {
        this.years = years;
        this.projectDeadlines = projectDeadlines;
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
        var days = message.days().stream()
                .map(day -> new PublishedDay(day.date(), day.workday()))
                .toList();
        years.put(new PublishedYear(message.year(), days));
        projectDeadlines.project();
    }
}
