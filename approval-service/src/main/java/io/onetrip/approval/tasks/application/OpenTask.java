package io.onetrip.approval.tasks.application;

import io.onetrip.approval.tasks.domain.DispatchedItem;
import io.onetrip.approval.tasks.domain.Tasks;
import io.onetrip.calendar.PublishedCalendars;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts a dispatched item before its department. */
@Service
public class OpenTask {
    private final Tasks tasks;
    private final PublishedCalendars calendars;
    private final DueCount due;

    OpenTask(Tasks tasks, PublishedCalendars calendars, DueCount due) {
        this.tasks = tasks;
        this.calendars = calendars;
        this.due = due;
    }

    @Transactional
    public void open(DispatchedItem dispatched) {
        tasks.open(dispatched, due.of(dispatched, calendars.current()));
    }
}
