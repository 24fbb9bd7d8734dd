package io.onetrip.approval.tasks.application;

import io.onetrip.approval.tasks.domain.DepartmentTask;
import io.onetrip.approval.tasks.domain.RuleOvertaken;
import io.onetrip.approval.tasks.domain.TaskChange;
import io.onetrip.approval.tasks.domain.TaskListener;
import io.onetrip.approval.tasks.domain.Tasks;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes a task off its department's list, because the case has ended the item; an item never dispatched has no task. What a
 * rule has granted meanwhile does not stand: nobody has examined it.
 */
@Service
public class CloseTask {
    private final Tasks tasks;
    private final TaskListener listener;
    private final List<RuleOvertaken> overtaken;

    CloseTask(Tasks tasks, TaskListener listener, List<RuleOvertaken> overtaken) {
        this.tasks = tasks;
        this.listener = listener;
        this.overtaken = overtaken;
    }

    @Transactional
    public void close(String id, Instant at) {
        var closed = tasks.lock(List.of(id)).values().stream()
                .filter(task -> task.close(at))
                .toList();
        closed.stream()
                .filter(DepartmentTask::grantedByRule)
                .forEach(task -> overtaken.forEach(one -> one.overtaken(task.item())));
        tasks.save(closed);
        listener.changed(closed.stream()
                .map(task -> new TaskChange(TaskChange.Kind.CLOSED, task.item(), at))
                .toList());
    }
}
