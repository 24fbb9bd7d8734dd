package io.onetrip.approval.tasks.application;

import io.onetrip.approval.tasks.domain.ApprovalRefused;
import io.onetrip.approval.tasks.domain.Claim;
import io.onetrip.approval.tasks.domain.DecisionHold;
import io.onetrip.approval.tasks.domain.DecisionListener;
import io.onetrip.approval.tasks.domain.DepartmentTask;
import io.onetrip.approval.tasks.domain.Officer;
import io.onetrip.approval.tasks.domain.Outcome;
import io.onetrip.approval.tasks.domain.ProposedRefusal;
import io.onetrip.approval.tasks.domain.Reason;
import io.onetrip.approval.tasks.domain.RefusalDesk;
import io.onetrip.approval.tasks.domain.ResultNumbers;
import io.onetrip.approval.tasks.domain.TaskChange;
import io.onetrip.approval.tasks.domain.TaskEvents;
import io.onetrip.approval.tasks.domain.TaskListener;
import io.onetrip.approval.tasks.domain.Tasks;
import io.onetrip.approval.tasks.domain.Verdict;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Answers one task, or many in one transaction where a wrong one does not hold up the others. A grant is a decision; a
 * refusal is a proposal that is filed upward (否定报备).
 */
@Service
public class DecideTasks {
    private final Tasks tasks;
    private final ResultNumbers numbers;
    private final TaskEvents events;
    private final TaskListener listener;
    private final List<DecisionListener> decisions;
    private final List<DecisionHold> holds;
    private final RefusalDesk refusals;
    private final Clock clock;

    DecideTasks(
            Tasks tasks,
            ResultNumbers numbers,
            TaskEvents events,
            TaskListener listener,
            List<DecisionListener> decisions,
            List<DecisionHold> holds,
            RefusalDesk refusals,
            Clock clock) {
        this.tasks = tasks;
        this.numbers = numbers;
        this.events = events;
        this.listener = listener;
        this.decisions = decisions;
        this.holds = holds;
        this.refusals = refusals;
        this.clock = clock;
    }

    /** False when it was a refusal, which is proposed and not decided. */
    @Transactional
    public boolean decide(String id, Officer officer, Supplier<Verdict> verdict) {
        var answer = decideAll(List.of(new Proposal(id, verdict)), officer).getFirst();
        if (answer.refused() != null) {
            throw answer.refused();
        }
        return !answer.proposed();
    }

    /** One answer per proposal, in their order; a task that is named twice is decided by the first. */
    @Transactional
    public List<Answer> decideAll(List<Proposal> proposals, Officer officer) {
        var locked = tasks.lock(proposals.stream().map(Proposal::taskId).toList());
        var held = new HashMap<String, ApprovalRefused>();
        for (var hold : holds) held.putAll(hold.heldBack(locked.keySet()));
        var batch = new Batch(locked, held, refusals.overruledReasons(locked.keySet()), officer);
        var answers = proposals.stream().map(one -> answer(one, batch)).toList();
        tasks.save(batch.changed.values());
        refusals.propose(batch.proposed);
        var decided = batch.changed.values().stream()
                .filter(task -> task.decision().isPresent())
                .toList();
        listener.changed(decided.stream().map(DecideTasks::change).toList());
        decisions.forEach(each -> each.decided(decided));
        return answers;
    }

    private Answer answer(Proposal proposal, Batch batch) {
        try {
            var task = batch.locked.get(proposal.taskId());
            if (task == null) {
                throw FindTask.unknown(proposal.taskId());
            }
            var decided = decide(task, proposal.verdict().get(), batch);
            batch.changed.put(proposal.taskId(), task);
            return new Answer(proposal.taskId(), null, !decided);
        } catch (ApprovalRefused refused) {
            return new Answer(proposal.taskId(), refused, false);
        }
    }

    private static TaskChange change(DepartmentTask task) {
        return new TaskChange(
                TaskChange.Kind.DECIDED,
                task.item(),
                task.decision().orElseThrow().decidedAt());
    }

    private boolean decide(DepartmentTask task, Verdict verdict, Batch batch) {
        var id = task.item().id();
        task.requireOpenTo(batch.officer);
        if (batch.held.containsKey(id)) {
            throw batch.held.get(id);
        }
        if (batch.changed.containsKey(id)) {
            throw underReview();
        }
        var now = clock.instant();
        var unclaimed = task.claim().isEmpty();
        var refusal = verdict.outcome() == Outcome.REFUSED
                ? task.proposeRefusal(batch.officer, verdict, batch.overruled.getOrDefault(id, Set.of()), now)
                : null;
        var decision = refusal == null ? task.decide(batch.officer, verdict, numbers, now) : null;
        if (unclaimed) {
            events.claimed(task.item(), new Claim(batch.officer, now));
        }
        if (refusal != null) {
            batch.proposed.add(refusal);
        }
        if (decision != null) {
            events.decided(task.item(), decision);
        }
        return refusal == null;
    }

    /** Nothing is decided while a proposed refusal is being reviewed. */
    public static ApprovalRefused underReview() {
        return new ApprovalRefused(
                Reason.REFUSAL_UNDER_REVIEW,
                "该任务的不予许可正在否定报备, 请等待联审结果 (A refusal of this task is under review; wait for its outcome)");
    }

    /** What one transaction works on. */
    private record Batch(
            Map<String, DepartmentTask> locked,
            Map<String, ApprovalRefused> held,
            Map<String, Set<String>> overruled,
            Officer officer,
            Map<String, DepartmentTask> changed,
            List<ProposedRefusal> proposed) {
        Batch(
                Map<String, DepartmentTask> locked,
                Map<String, ApprovalRefused> held,
                Map<String, Set<String>> overruled,
                Officer officer) {
            this(locked, held, overruled, officer, new LinkedHashMap<>(), new ArrayList<>());
        }
    }

    /** @param verdict read when its turn comes, so that an incomplete one refuses its own row only */
    public record Proposal(String taskId, Supplier<Verdict> verdict) {}

    /**
     * @param refused null when done
     * @param proposed true of a refusal, which is not decided before its review
     */
    public record Answer(String taskId, @Nullable ApprovalRefused refused, boolean proposed) {
        public Answer(String taskId, @Nullable ApprovalRefused refused) {
            this(taskId, refused, false);
        }
    }
}
