package io.onetrip.approval.handover;

import io.onetrip.approval.officers.Colleagues;
import io.onetrip.approval.tasks.domain.Officer;
import io.onetrip.approval.tasks.domain.TaskChange;
import io.onetrip.approval.tasks.domain.TaskEvents;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gives a task to a named colleague of the own department; the head may take it over by naming themselves. */
@Service
class HandOverTask {
    private final HandoverDesk desk;
    private final Colleagues colleagues;
    private final TaskEvents events;

    HandOverTask(HandoverDesk desk, Colleagues colleagues, TaskEvents events) {
        this.desk = desk;
        this.colleagues = colleagues;
        this.events = events;
    }

    /** @param head whether the officer is the head of the department */
    @Transactional
    public void handOver(String taskId, Officer by, boolean head, String colleague, String reason) {
        var task = desk.lock(taskId);
        task.requireOpenTo(by, head);
        desk.requireNoReview(task);
        var to = colleague.equals(by.id()) && !by.system() ? by : colleagues.require(colleague, by.department());
        var from = task.claim().orElse(null);
        var now = desk.now();
        var claim = task.handOver(by, head, to, now);
        desk.changed(task, new Handover(from, to, by, reason, now), TaskChange.Kind.HANDED_OVER);
        events.handedOver(task.item(), claim, by);
    }
}
