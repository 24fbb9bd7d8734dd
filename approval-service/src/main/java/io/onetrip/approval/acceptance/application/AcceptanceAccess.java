package io.onetrip.approval.acceptance.application;

import io.onetrip.approval.acceptance.domain.Acceptances;
import io.onetrip.approval.acceptance.domain.ItemAcceptance;
import io.onetrip.approval.tasks.application.FindTask;
import io.onetrip.approval.tasks.domain.DepartmentTask;
import io.onetrip.approval.tasks.domain.Officer;
import io.onetrip.approval.tasks.domain.TaskChange;
import io.onetrip.approval.tasks.domain.TaskEvents;
import io.onetrip.approval.tasks.domain.TaskListener;
import io.onetrip.approval.tasks.domain.Tasks;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** A task locked with its acceptance, in the caller's transaction. */
@Component
class AcceptanceAccess {
    private final Tasks tasks;
    private final TaskEvents taskEvents;
    private final Acceptances acceptances;
    private final CurrentAcceptanceTime time;
    private final TaskListener listener;
    private final Clock clock;

    AcceptanceAccess(
            Tasks tasks,
            TaskEvents taskEvents,
            Acceptances acceptances,
            CurrentAcceptanceTime time,
            TaskListener listener,
            Clock clock) {
        this.tasks = tasks;
        this.taskEvents = taskEvents;
        this.acceptances = acceptances;
        this.time = time;
        this.listener = listener;
        this.clock = clock;
    }

    Optional<Locked> lock(String taskId) {
        return Optional.ofNullable(tasks.lock(List.of(taskId)).get(taskId))
                .map(task -> new Locked(
                        task,
                        Objects.requireNonNull(acceptances.of(List.of(taskId)).get(taskId))));
    }

    /** For the officer, who takes the task on by it. */
    Locked lockFor(String taskId, Officer officer) {
        var locked = lock(taskId).orElseThrow(() -> FindTask.unknown(taskId));
        locked.task.requireOpenTo(officer);
        locked.task.claim(officer, clock.instant()).ifPresent(claim -> {
            tasks.save(List.of(locked.task));
            taskEvents.claimed(locked.task.item(), claim);
        });
        return locked;
    }

    ItemAcceptance save(Locked locked, ItemAcceptance changed) {
        acceptances.save(locked.task.item().id(), changed, time.get().runsFrom(changed));
        return changed;
    }

    void close(Locked locked) {
        locked.task.close(clock.instant());
        tasks.save(List.of(locked.task));
        tell(TaskChange.Kind.CLOSED, locked);
    }

    void tell(TaskChange.Kind kind, Locked locked) {
        listener.changed(List.of(new TaskChange(kind, locked.task.item(), clock.instant())));
    }

    record Locked(DepartmentTask task, ItemAcceptance acceptance) {
        boolean undecided() {
            return task.decision().isEmpty() && task.closedAt().isEmpty();
        }
    }
}
