package io.onetrip.approval.filing.application;

import io.onetrip.approval.filing.domain.RefusalFilings;
import io.onetrip.approval.tasks.application.DecideTasks;
import io.onetrip.approval.tasks.domain.ApprovalRefused;
import java.util.List;
import org.springframework.stereotype.Component;

/** Keeps a task as it is while the refusal proposed for it is reviewed. */
@Component
public class RunningReviews {
    private final RefusalFilings filings;

    RunningReviews(RefusalFilings filings) {
        this.filings = filings;
    }

    /**
     * With the task locked.
     *
     * @throws ApprovalRefused REFUSAL_UNDER_REVIEW
     */
    public void requireNone(String taskId) {
        var filing = filings.latest(List.of(taskId)).get(taskId);
        if (filing != null && filing.state().isRunning()) throw DecideTasks.underReview();
    }
}
