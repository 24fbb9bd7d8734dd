package io.onetrip.approval.tasks.application;

import io.onetrip.approval.tasks.domain.CountedTasks;
import io.onetrip.approval.tasks.domain.DispatchedItem;
import io.onetrip.approval.tasks.domain.Due;
import io.onetrip.approval.tasks.domain.ItemTask;
import io.onetrip.calendar.PublishedCalendars;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Counts again what a published or corrected calendar may move: every task not yet decided. */
@Service
public class RecountTasks {
    private final CountedTasks tasks;
    private final PublishedCalendars calendars;
    private final DueCount due;

    RecountTasks(CountedTasks tasks, PublishedCalendars calendars, DueCount due) {
        this.tasks = tasks;
        this.calendars = calendars;
        this.due = due;
    }

    /** Counts at most so many; fewer means that none is left to this replica. */
    @Transactional
    public int recount(int atMost) {
        var calendar = calendars.current();
        var outdated = tasks.countedBefore(calendar.revision(), atMost);
        tasks.recount(due.of(outdated, calendar));
        return outdated.size();
    }

    /** Of one task, whose clock was stopped, resumed or lengthened. */
    @Transactional
    public void recount(DispatchedItem dispatched) {
        tasks.recount(Map.of(dispatched.task().id(), due(dispatched)));
    }

    /**
     * Of a case, of which something has moved what was promised for the whole: its tasks are counted again one after the other.
     *
     * @return those not decided yet, of whatever department
     */
    @Transactional
    public List<ItemTask> recountCase(String caseNumber) {
        return tasks.outdateCase(caseNumber);
    }

    /**
     * A procedure that is still open past its told end moves the day due with each day: such tasks are counted again.
     *
     * @return how many
     */
    @Transactional
    public int recountOverrun() {
        return tasks.outdateOverrun(due.today());
    }

    /** The last day that the law gives for one task. */
    public LocalDate statute(DispatchedItem dispatched) {
        return due.clockOf(dispatched, calendars.current()).statute().date();
    }

    /** Of one task, by all that has happened. */
    public Due due(DispatchedItem dispatched) {
        return due.of(dispatched, calendars.current());
    }
}
