package io.onetrip.approval.clock.application;

import io.onetrip.approval.clock.domain.ClockEvents;
import io.onetrip.approval.clock.domain.TaskClocks;
import io.onetrip.approval.tasks.domain.Officer;
import io.onetrip.approval.tasks.domain.TaskChange;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Closes a special procedure with its result; the days after today count again, unless another one is open. */
@Service
public class ResumeClock {
    private final ClockDesk desk;
    private final TaskClocks clocks;
    private final ClockEvents events;

    ResumeClock(ClockDesk desk, TaskClocks clocks, ClockEvents events) {
        this.desk = desk;
        this.clocks = clocks;
        this.events = events;
    }

    /**
     * @param number of the procedure in its task, from 1; null of the only one that is open
     * @param head whether the officer is the head of the department, who may act on what others have claimed
     */
    @Transactional
    public void resume(String taskId, @Nullable Integer number, Officer officer, boolean head, String result) {
        var locked = desk.lockFor(taskId, officer, head);
        var closed = locked.clock()
                .resume(number == null ? locked.clock().onlyOpen() : number, result, officer, desk.now(), desk.today());
        clocks.close(taskId, closed);
        desk.changed(locked, TaskChange.Kind.RESUMED);
        events.resumed(locked.item(), closed);
    }
}
