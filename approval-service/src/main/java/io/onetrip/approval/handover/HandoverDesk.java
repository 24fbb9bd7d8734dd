package io.onetrip.approval.handover;

import io.onetrip.approval.filing.application.RunningReviews;
import io.onetrip.approval.tasks.application.FindTask;
import io.onetrip.approval.tasks.domain.DepartmentTask;
import io.onetrip.approval.tasks.domain.TaskChange;
import io.onetrip.approval.tasks.domain.TaskListener;
import io.onetrip.approval.tasks.domain.Tasks;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;

/** Takes a task up to change hands. Its handler answers for a refusal under review, and keeps the task until that is over. */
@Component
class HandoverDesk {
    private final Tasks tasks;
    private final RunningReviews reviews;
    private final Handovers handovers;
    private final TaskListener listener;
    private final Clock clock;

    HandoverDesk(Tasks tasks, RunningReviews reviews, Handovers handovers, TaskListener listener, Clock clock) {
        this.tasks = tasks;
        this.reviews = reviews;
        this.handovers = handovers;
        this.listener = listener;
        this.clock = clock;
    }

    DepartmentTask lock(String id) {
        var task = tasks.lock(List.of(id)).get(id);
        if (task == null) throw FindTask.unknown(id);
        return task;
    }

    void requireNoReview(DepartmentTask task) {
        reviews.requireNone(task.item().id());
    }

    void changed(DepartmentTask task, Handover how, TaskChange.Kind kind) {
        tasks.save(List.of(task));
        handovers.add(task.item().id(), how);
        listener.changed(List.of(new TaskChange(kind, task.item(), how.at())));
    }

    Instant now() {
        return clock.instant();
    }
}
