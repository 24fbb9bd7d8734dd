package io.onetrip.approval.comments;

import io.onetrip.approval.acceptance.domain.Acceptances;
import io.onetrip.approval.comments.TaskComment.Mark;
import io.onetrip.approval.comments.TaskComment.Subject;
import io.onetrip.approval.tasks.application.FindTask;
import io.onetrip.approval.tasks.domain.ApprovalRefused;
import io.onetrip.approval.tasks.domain.Officer;
import io.onetrip.approval.tasks.domain.Reason;
import io.onetrip.approval.tasks.domain.Tasks;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Anybody of the department notes something on its task, also on one that is decided. */
@Service
class WriteComment {
    private final FindTask findTask;
    private final Tasks tasks;
    private final Acceptances acceptances;
    private final Comments comments;
    private final Clock clock;

    WriteComment(FindTask findTask, Tasks tasks, Acceptances acceptances, Comments comments, Clock clock) {
        this.findTask = findTask;
        this.tasks = tasks;
        this.acceptances = acceptances;
        this.comments = comments;
        this.clock = clock;
    }

    @Transactional
    public void write(String taskId, Officer by, Subject subject, String id, @Nullable Mark mark, String text) {
        findTask.find(taskId, by);
        tasks.lock(List.of(taskId));
        var content = acceptances.askedFor(taskId);
        var known = subject == Subject.FIELD ? content.fields() : content.materials();
        if (!known.contains(id))
            throw new ApprovalRefused(
                    Reason.COMMENT_SUBJECT_UNKNOWN,
                    "任务中没有这个字段或材料 (The task has no such field or material; use its own ids)");
        var number = comments.of(taskId).size() + 1;
        comments.add(taskId, new TaskComment(number, subject, id, mark, text, by, clock.instant(), null));
    }
}
