package io.onetrip.approval.clock.application;

import io.onetrip.approval.clock.domain.TaskClocks;
import io.onetrip.approval.tasks.application.FindTask;
import io.onetrip.approval.tasks.application.RecountTasks;
import io.onetrip.approval.tasks.domain.ItemTask;
import io.onetrip.approval.tasks.domain.Officer;
import io.onetrip.approval.tasks.domain.TaskChange;
import io.onetrip.approval.tasks.domain.TaskList;
import io.onetrip.approval.tasks.domain.TaskListener;
import io.onetrip.approval.tasks.domain.Tasks;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Takes a task up for a change of its clock, and counts its day due again afterwards. */
@Component
class ClockDesk {
    private final Tasks tasks;
    private final TaskList list;
    private final TaskClocks clocks;
    private final RecountTasks recount;
    private final TaskListener listener;
    private final Clock time;

    ClockDesk(Tasks tasks, TaskList list, TaskClocks clocks, RecountTasks recount, TaskListener listener, Clock time) {
        this.tasks = tasks;
        this.list = list;
        this.clocks = clocks;
        this.recount = recount;
        this.listener = listener;
        this.time = time;
    }

    LockedTask lock(String id) {
        var task = tasks.lock(List.of(id)).get(id);
        if (task == null) throw FindTask.unknown(id);
        return new LockedTask(task, list.find(id).orElseThrow().dispatched(), clocks.of(id));
    }

    /** For who has the task, or the head of its department, whoever has it. */
    LockedTask lockFor(String id, Officer officer, boolean head) {
        var locked = lock(id);
        locked.task().requireOpenTo(officer, head);
        return locked;
    }

    /** The day due moves, and whoever has read the task sees that it is another. */
    void changed(LockedTask locked) {
        tasks.save(List.of(locked.task()));
        recount.recount(locked.item());
    }

    /** The same, and those who are told of changes hear of it. */
    void changed(LockedTask locked, TaskChange.Kind kind) {
        changed(locked);
        tell(List.of(locked.item().task()), kind);
    }

    /** Those who are told of changes hear of it for each of these tasks. */
    void tell(List<ItemTask> moved, TaskChange.Kind kind) {
        var at = now();
        listener.changed(
                moved.stream().map(task -> new TaskChange(kind, task, at)).toList());
    }

    Instant now() {
        return time.instant();
    }

    LocalDate today() {
        return LocalDate.now(time);
    }
}
