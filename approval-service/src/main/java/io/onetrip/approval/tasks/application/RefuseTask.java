package io.onetrip.approval.tasks.application;

import io.onetrip.approval.tasks.domain.ApprovalRefused;
import io.onetrip.approval.tasks.domain.DecisionHold;
import io.onetrip.approval.tasks.domain.DecisionListener;
import io.onetrip.approval.tasks.domain.DepartmentTask;
import io.onetrip.approval.tasks.domain.ProposedRefusal;
import io.onetrip.approval.tasks.domain.TaskChange;
import io.onetrip.approval.tasks.domain.TaskEvents;
import io.onetrip.approval.tasks.domain.TaskListener;
import io.onetrip.approval.tasks.domain.Tasks;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;

/** Makes the decision of a refusal that the joint review has upheld, in the review's transaction. */
@Component
public class RefuseTask {
    private final Tasks tasks;
    private final TaskEvents events;
    private final TaskListener listener;
    private final List<DecisionListener> decisions;
    private final List<DecisionHold> holds;

    RefuseTask(
            Tasks tasks,
            TaskEvents events,
            TaskListener listener,
            List<DecisionListener> decisions,
            List<DecisionHold> holds) {
        this.tasks = tasks;
        this.events = events;
        this.listener = listener;
        this.decisions = decisions;
        this.holds = holds;
    }

    /** The task, which nobody else changes until the transaction ends; it may have been closed meanwhile. */
    public DepartmentTask lock(String taskId) {
        var task = tasks.lock(List.of(taskId)).get(taskId);
        if (task == null) throw FindTask.unknown(taskId);
        return task;
    }

    /** @throws ApprovalRefused while something must be over first, as a special procedure */
    public void refuse(DepartmentTask task, ProposedRefusal upheld, Instant now) {
        var id = task.item().id();
        for (var hold : holds) {
            var held = hold.heldBack(List.of(id)).get(id);
            if (held != null) throw held;
        }
        events.decided(task.item(), task.refuse(upheld, now));
        saved(task, TaskChange.Kind.DECIDED, now);
        decisions.forEach(each -> each.decided(List.of(task)));
    }

    /** Its version grows, and those who are told of changes hear of it. */
    public void saved(DepartmentTask task, TaskChange.Kind kind, Instant now) {
        tasks.save(List.of(task));
        listener.changed(List.of(new TaskChange(kind, task.item(), now)));
    }
}
