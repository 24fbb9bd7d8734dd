package io.onetrip.approval.handover;

import io.onetrip.approval.tasks.domain.Officer;
import io.onetrip.approval.tasks.domain.TaskChange;
import io.onetrip.approval.tasks.domain.TaskEvents;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gives a task back to the pool of its department, where anybody of it may claim it. */
@Service
class ReturnTask {
    private final HandoverDesk desk;
    private final TaskEvents events;

    ReturnTask(HandoverDesk desk, TaskEvents events) {
        this.desk = desk;
        this.events = events;
    }

    /** @param head whether the officer is the head of the department */
    @Transactional
    public void giveBack(String taskId, Officer by, boolean head, String reason) {
        var task = desk.lock(taskId);
        task.requireOpenTo(by, head);
        desk.requireNoReview(task);
        var now = desk.now();
        var had = task.giveBack(by, head);
        desk.changed(task, new Handover(had, null, by, reason, now), TaskChange.Kind.RETURNED);
        events.returned(task.item(), by, now);
    }
}
