package io.onetrip.approval.opinions;

import io.onetrip.approval.tasks.domain.DepartmentTask;
import io.onetrip.approval.tasks.domain.TaskStatus;
import io.onetrip.approval.tasks.domain.Tasks;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells once of opinions that are late, for supervision to follow up, and lets go of those whose task has ended. */
@Component
class LookAfterOpinions {
    private static final int BATCH = 100;
    private final OpinionDesk desk;
    private final Opinions opinions;
    private final Tasks tasks;

    LookAfterOpinions(OpinionDesk desk, Opinions opinions, Tasks tasks) {
        this.desk = desk;
        this.opinions = opinions;
        this.tasks = tasks;
    }

    /** Whichever replica is first; the second finds nothing left to tell. */
    @Scheduled(fixedDelayString = "${onetrip.opinions.pause:10s}")
    @Transactional
    public void look() {
        tasks.lock(opinions.tasksToLookAt(desk.today(), BATCH)).values().forEach(this::lookAt);
    }

    private void lookAt(DepartmentTask task) {
        var ended = task.status() == TaskStatus.DECIDED || task.status() == TaskStatus.CLOSED;
        for (var one : opinions.of(task.item().id())) {
            if (!one.open()) continue;
            if (ended) desk.keep(task, one.lapse());
            else if (one.due().isBefore(desk.today()) && !one.overdue()) desk.keep(task, one.late());
        }
    }
}
