package io.onetrip.approval.tasks.application;

import io.onetrip.approval.tasks.domain.DispatchedItem;
import io.onetrip.approval.tasks.domain.Due;
import io.onetrip.approval.tasks.domain.Tasks;
import io.onetrip.calendar.PublishedCalendars;
import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts a dispatched item before its department. */
@Service
public class OpenTask {
    private final Tasks tasks;
    private final PublishedCalendars calendars;
    private final Clock clock;

    OpenTask(Tasks tasks, PublishedCalendars calendars, Clock clock) {
        this.tasks = tasks;
        this.calendars = calendars;
        this.clock = clock;
    }

    @Transactional
    public void open(DispatchedItem dispatched) {
        var earliest = dispatched
                .clock(clock.getZone())
                .due(calendars.current().workingDays())
                .earliest();
        tasks.open(dispatched, new Due(earliest.date(), earliest.provisional()));
    }
}
