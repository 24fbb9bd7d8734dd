package io.onetrip.approval.tasks.application;

import io.onetrip.approval.tasks.domain.Due;
import io.onetrip.approval.tasks.domain.ProvisionalTasks;
import io.onetrip.calendar.CalendarListener;
import io.onetrip.calendar.PublishedCalendars;
import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Counts provisional due dates again when a year's calendar is published. */
@Service
class ProjectDeadlines implements CalendarListener {
    private final ProvisionalTasks tasks;
    private final PublishedCalendars calendars;
    private final Clock clock;

    ProjectDeadlines(ProvisionalTasks tasks, PublishedCalendars calendars, Clock clock) {
        this.tasks = tasks;
        this.calendars = calendars;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void calendarPublished() {
        var workingDays = calendars.current().workingDays();
        tasks.reproject(dispatched -> {
            var earliest = dispatched.clock(clock.getZone()).due(workingDays).earliest();
            return new Due(earliest.date(), earliest.provisional());
        });
    }
}
