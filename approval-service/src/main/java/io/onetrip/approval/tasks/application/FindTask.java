package io.onetrip.approval.tasks.application;

import io.onetrip.approval.tasks.domain.ApprovalRefused;
import io.onetrip.approval.tasks.domain.ListedTask;
import io.onetrip.approval.tasks.domain.Officer;
import io.onetrip.approval.tasks.domain.Reason;
import io.onetrip.approval.tasks.domain.TaskList;
import org.springframework.stereotype.Service;

/** Finds a task of the officer's own department. */
@Service
public class FindTask {
    private final TaskList tasks;

    FindTask(TaskList tasks) {
        this.tasks = tasks;
    }

    public ListedTask find(String id, Officer officer) {
        var found = tasks.find(id).orElseThrow(() -> unknown(id));
        if (!found.task().item().department().equals(officer.department())) {
            throw new ApprovalRefused(
                    Reason.OTHER_DEPARTMENT, "该任务属于其他部门 (The task belongs to another department; use your own list)");
        }
        return found;
    }

    public static ApprovalRefused unknown(String id) {
        return new ApprovalRefused(
                Reason.TASK_NOT_FOUND,
                "没有任务 %s, 请核对编号 (No such task; check the number or read the list again)".formatted(id));
    }
}
