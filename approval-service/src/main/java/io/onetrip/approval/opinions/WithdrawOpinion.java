package io.onetrip.approval.opinions;

import io.onetrip.approval.tasks.domain.Officer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes a request back that is needed no more, by who has the task or the head of its department. */
@Service
class WithdrawOpinion {
    private final OpinionDesk desk;

    WithdrawOpinion(OpinionDesk desk) {
        this.desk = desk;
    }

    /** @param head whether the officer is the head of the department */
    @Transactional
    public void withdraw(String taskId, int number, Officer by, boolean head, String reason) {
        var task = desk.lock(taskId);
        task.requireOpenTo(by, head);
        desk.keep(task, desk.find(task, number).withdraw(reason, by, desk.now()));
    }
}
