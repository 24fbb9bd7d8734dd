package io.onetrip.approval.tasks.application;

import io.onetrip.approval.tasks.domain.DispatchedItem;
import io.onetrip.approval.tasks.domain.Due;
import io.onetrip.calendar.PublishedCalendar;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** The one place where the stored due date of a task is counted. */
@Component
class DueCount {
    private final Clock clock;

    DueCount(Clock clock) {
        this.clock = clock;
    }

    Due of(DispatchedItem dispatched, PublishedCalendar calendar) {
        var earliest =
                dispatched.clock(clock.getZone()).due(calendar.workingDays()).earliest();
        return new Due(earliest.date(), earliest.provisional(), calendar.revision());
    }
}
