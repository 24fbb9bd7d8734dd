package io.onetrip.approval.tasks.application;

import io.onetrip.approval.tasks.domain.Calendar;
import io.onetrip.approval.tasks.domain.Due;
import io.onetrip.approval.tasks.domain.ProvisionalTasks;
import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Counts provisional due dates again when a year's calendar is published. */
@Service
public class ProjectDeadlines {
    private final ProvisionalTasks tasks;
    private final Calendar calendar;
    private final Clock clock;

    ProjectDeadlines(ProvisionalTasks tasks, Calendar calendar, Clock clock) {
        this.tasks = tasks;
        this.calendar = calendar;
        this.clock = clock;
    }

    @Transactional
    public void project() {
        var workingDays = calendar.current();
        tasks.reproject(dispatched -> {
            var earliest = dispatched.clock(clock.getZone()).due(workingDays).earliest();
            return new Due(earliest.date(), earliest.provisional());
        });
    }
}
