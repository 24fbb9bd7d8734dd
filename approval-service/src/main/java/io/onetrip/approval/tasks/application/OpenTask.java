package io.onetrip.approval.tasks.application;

import io.onetrip.approval.tasks.domain.DispatchedItem;
import io.onetrip.approval.tasks.domain.TaskChange;
import io.onetrip.approval.tasks.domain.TaskListener;
import io.onetrip.approval.tasks.domain.TaskOpened;
import io.onetrip.approval.tasks.domain.Tasks;
import io.onetrip.calendar.PublishedCalendars;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts a dispatched item before its department. */
@Service
public class OpenTask {
    private final Tasks tasks;
    private final PublishedCalendars calendars;
    private final DueCount due;
    private final TaskListener listener;
    private final List<TaskOpened> opened;

    OpenTask(Tasks tasks, PublishedCalendars calendars, DueCount due, TaskListener listener, List<TaskOpened> opened) {
        this.tasks = tasks;
        this.calendars = calendars;
        this.due = due;
        this.listener = listener;
        this.opened = opened;
    }

    @Transactional
    public void open(DispatchedItem dispatched, Instant papersReceivedAt) {
        if (tasks.open(dispatched, due.of(dispatched, calendars.current()))) {
            listener.changed(
                    List.of(new TaskChange(TaskChange.Kind.OPENED, dispatched.task(), dispatched.dispatchedAt())));
            opened.forEach(one -> one.opened(dispatched, papersReceivedAt));
        }
    }
}
