package io.onetrip.approval.tasks.application;

import io.onetrip.approval.tasks.domain.DispatchedItem;
import io.onetrip.approval.tasks.domain.Due;
import io.onetrip.approval.tasks.domain.TaskTimes;
import io.onetrip.calendar.PublishedCalendar;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The one place where the stored due date of a task is counted. */
@Component
class DueCount {
    private final TaskTimes times;
    private final Clock clock;

    DueCount(TaskTimes times, Clock clock) {
        this.times = times;
        this.clock = clock;
    }

    Due of(DispatchedItem dispatched, PublishedCalendar calendar) {
        return of(List.of(dispatched), calendar).get(dispatched.task().id());
    }

    /** By task; what has changed their clocks is read at once. */
    Map<String, Due> of(Collection<DispatchedItem> items, PublishedCalendar calendar) {
        var cases =
                items.stream().map(item -> item.task().caseNumber()).distinct().toList();
        var changes = times.of(cases, LocalDate.now(clock));
        return items.stream()
                .collect(Collectors.toMap(
                        item -> item.task().id(),
                        item -> of(
                                item,
                                changes.getOrDefault(item.task().caseNumber(), TaskTimes.OfCase.NONE),
                                calendar)));
    }

    private Due of(DispatchedItem dispatched, TaskTimes.OfCase times, PublishedCalendar calendar) {
        var earliest = dispatched
                .clock(clock.getZone())
                .due(calendar.workingDays(), dispatched.task().id(), times.changes())
                .earliest();
        return new Due(earliest.date(), earliest.provisional(), calendar.revision());
    }
}
