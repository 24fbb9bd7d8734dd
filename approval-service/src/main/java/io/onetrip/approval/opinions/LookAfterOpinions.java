package io.onetrip.approval.opinions;

import io.onetrip.approval.tasks.domain.DepartmentTask;
import io.onetrip.approval.tasks.domain.TaskStatus;
import io.onetrip.approval.tasks.domain.Tasks;
import io.onetrip.chassis.pages.EachOne;
import java.util.List;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Tells once of opinions that are late, for supervision to follow up, and lets go of those whose task has ended. */
@Component
class LookAfterOpinions {
    private final OpinionDesk desk;
    private final Opinions opinions;
    private final Tasks tasks;
    private final TransactionOperations transactions;

    LookAfterOpinions(OpinionDesk desk, Opinions opinions, Tasks tasks, TransactionOperations transactions) {
        this.desk = desk;
        this.opinions = opinions;
        this.tasks = tasks;
        this.transactions = transactions;
    }

    /** Whichever replica is first; the second finds nothing left to tell. */
    @Scheduled(fixedDelayString = "${onetrip.opinions.pause:10s}")
    void look() {
        EachOne.<String>of((after, most) -> opinions.tasksToLookAt(desk.today(), after, most), this::lookAt);
    }

    private void lookAt(String taskId) {
        transactions.executeWithoutResult(
                _ -> tasks.lock(List.of(taskId)).values().forEach(this::lookAfter));
    }

    private void lookAfter(DepartmentTask task) {
        var ended = task.status() == TaskStatus.DECIDED || task.status() == TaskStatus.CLOSED;
        for (var one : opinions.of(task.item().id())) {
            if (!one.open()) continue;
            if (ended) desk.keep(task, one.lapse());
            else if (one.due().isBefore(desk.today()) && !one.overdue()) desk.keep(task, one.late());
        }
    }
}
