package io.onetrip.approval.comments;

import io.onetrip.approval.tasks.application.FindTask;
import io.onetrip.approval.tasks.domain.ApprovalRefused;
import io.onetrip.approval.tasks.domain.Officer;
import io.onetrip.approval.tasks.domain.Reason;
import io.onetrip.approval.tasks.domain.Tasks;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Strikes an own comment out; it stays readable. */
@Service
class StrikeComment {
    private final FindTask findTask;
    private final Tasks tasks;
    private final Comments comments;
    private final Clock clock;

    StrikeComment(FindTask findTask, Tasks tasks, Comments comments, Clock clock) {
        this.findTask = findTask;
        this.tasks = tasks;
        this.comments = comments;
        this.clock = clock;
    }

    @Transactional
    public void strike(String taskId, int number, Officer by) {
        findTask.find(taskId, by);
        tasks.lock(List.of(taskId));
        var found = comments.of(taskId).stream()
                .filter(one -> one.number() == number)
                .findFirst()
                .orElseThrow(() -> new ApprovalRefused(
                        Reason.COMMENT_NOT_FOUND, "没有这条批注 (The task has no comment of that number)"));
        comments.strike(taskId, found.strike(by, clock.instant()));
    }
}
