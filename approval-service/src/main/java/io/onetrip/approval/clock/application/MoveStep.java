package io.onetrip.approval.clock.application;

import io.onetrip.approval.clock.domain.ClockEvents;
import io.onetrip.approval.clock.domain.TaskClocks;
import io.onetrip.approval.tasks.domain.Officer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Begins a later step of a task; licence and delivery also once it is granted. */
@Service
public class MoveStep {
    private final ClockDesk desk;
    private final TaskClocks clocks;
    private final ClockEvents events;

    MoveStep(ClockDesk desk, TaskClocks clocks, ClockEvents events) {
        this.desk = desk;
        this.clocks = clocks;
        this.events = events;
    }

    /** @param head whether the officer is the head of the department, who may act on what others have claimed */
    @Transactional
    public void move(String taskId, Officer officer, boolean head, String to) {
        var locked = desk.lock(taskId);
        var afterwards = to.equals("LICENCE") || to.equals("DELIVERY");
        if (afterwards && locked.task().isGrantedIn(officer)) {
            add(locked, officer, to);
            return;
        }
        locked.task().requireOpenTo(officer, head);
        add(locked, officer, to);
    }

    private void add(LockedTask locked, Officer officer, String to) {
        var move = locked.clock().move(to, locked.item().rules(), officer, desk.now(), desk.today());
        clocks.add(locked.id(), move);
        desk.changed(locked);
        events.moved(locked.item(), move);
    }
}
