package io.onetrip.approval.filing.application;

import io.onetrip.approval.filing.domain.Acting;
import io.onetrip.approval.filing.domain.FilingEvents;
import io.onetrip.approval.filing.domain.RefusalFiling;
import io.onetrip.approval.filing.domain.RefusalFilings;
import io.onetrip.approval.tasks.application.RefuseTask;
import io.onetrip.approval.tasks.domain.ApprovalRefused;
import io.onetrip.approval.tasks.domain.Reason;
import io.onetrip.approval.tasks.domain.TaskChange;
import io.onetrip.chassis.audit.Audit;
import io.onetrip.chassis.event.AggregateRef;
import java.time.Instant;
import java.util.Locale;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A head concurs or sends back, a joint reviewer upholds or overrules; each is kept in the audit chain of the task. */
@Service
public class AnswerFiling {
    private final RefusalFilings filings;
    private final RefuseTask refuseTask;
    private final FilingEvents events;
    private final ReviewTime time;
    private final Audit audit;

    AnswerFiling(RefusalFilings filings, RefuseTask refuseTask, FilingEvents events, ReviewTime time, Audit audit) {
        this.filings = filings;
        this.refuseTask = refuseTask;
        this.events = events;
        this.time = time;
        this.audit = audit;
    }

    /** What becomes of a filing. */
    public interface Answer {
        RefusalFiling to(RefusalFiling filing, Instant now);
    }

    @Transactional
    public void concur(String id, Acting head, int seen) {
        answer(id, (filing, now) -> filing.concur(head, seen, now, time.due(now)));
    }

    @Transactional
    public void sendBack(String id, Acting head, int seen, String reason) {
        answer(id, (filing, now) -> filing.sendBack(head, seen, reason, now));
    }

    @Transactional
    public void uphold(String id, Acting reviewer, int seen, String reason) {
        answer(id, (filing, now) -> filing.uphold(reviewer, seen, reason, now));
    }

    @Transactional
    public void overrule(String id, Acting reviewer, int seen, String reason) {
        answer(id, (filing, now) -> filing.overrule(reviewer, seen, reason, now));
    }

    /** The task is locked before its filing, as everywhere: of two who answer at once the second sees what the first did. */
    private void answer(String id, Answer answer) {
        var taskId = filings.find(id)
                .orElseThrow(() -> unknown(id))
                .proposal()
                .task()
                .id();
        var task = refuseTask.lock(taskId);
        var filing = filings.lock(id).orElseThrow(() -> unknown(id));
        var now = time.now();
        var moved = answer.to(filing, now);
        task.requireOpen();
        filings.save(moved);
        events.moved(moved);
        switch (moved.state()) {
            case UPHELD -> refuseTask.refuse(task, moved.proposal(), now);
            case OVERRULED -> refuseTask.saved(task, TaskChange.Kind.REFUSAL_OVERRULED, now);
            case RETURNED -> refuseTask.saved(task, TaskChange.Kind.REFUSAL_RETURNED, now);
            case PROPOSED, IN_REVIEW -> {}
        }
        var step = moved.trail().getLast();
        audit.record("refusal-" + step.kind().name().toLowerCase(Locale.ROOT), new AggregateRef("task", taskId), step);
    }

    static ApprovalRefused unknown(String id) {
        return new ApprovalRefused(
                Reason.FILING_NOT_FOUND, "没有否定报备 %s (No such filing; read the list again)".formatted(id));
    }
}
