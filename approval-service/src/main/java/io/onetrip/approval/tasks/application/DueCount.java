package io.onetrip.approval.tasks.application;

import io.onetrip.approval.tasks.domain.DispatchedItem;
import io.onetrip.approval.tasks.domain.Due;
import io.onetrip.approval.tasks.domain.TaskTimes;
import io.onetrip.calendar.PublishedCalendar;
import io.onetrip.workingdays.ItemClock;
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
        var changes = times.of(cases, today());
        return items.stream()
                .collect(Collectors.toMap(
                        item -> item.task().id(),
                        item -> of(
                                item,
                                changes.getOrDefault(item.task().caseNumber(), TaskTimes.OfCase.NONE),
                                calendar)));
    }

    /** The last days of one task: by promise, by law and by the promise of its case. */
    ItemClock.Due clockOf(DispatchedItem dispatched, PublishedCalendar calendar) {
        var caseNumber = dispatched.task().caseNumber();
        var changes = times.of(List.of(caseNumber), today());
        return clockOf(dispatched, changes.getOrDefault(caseNumber, TaskTimes.OfCase.NONE), calendar);
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    private ItemClock.Due clockOf(DispatchedItem dispatched, TaskTimes.OfCase times, PublishedCalendar calendar) {
        return dispatched
                .clock(clock.getZone())
                .due(calendar.workingDays(), dispatched.task().id(), times.changes());
    }

    private Due of(DispatchedItem dispatched, TaskTimes.OfCase times, PublishedCalendar calendar) {
        var earliest = clockOf(dispatched, times, calendar).earliest();
        return new Due(earliest.date(), earliest.provisional(), calendar.revision());
    }
}
