package io.onetrip.approval.tasks.application;

import io.onetrip.approval.tasks.domain.ApprovalRefused;
import io.onetrip.approval.tasks.domain.Claim;
import io.onetrip.approval.tasks.domain.DecisionHold;
import io.onetrip.approval.tasks.domain.DecisionListener;
import io.onetrip.approval.tasks.domain.DepartmentTask;
import io.onetrip.approval.tasks.domain.Officer;
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
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Decides one task, or many in one transaction where a wrong one does not hold up the others. */
@Service
public class DecideTasks {
    private final Tasks tasks;
    private final ResultNumbers numbers;
    private final TaskEvents events;
    private final TaskListener listener;
    private final List<DecisionListener> decisions;
    private final List<DecisionHold> holds;
    private final Clock clock;

    DecideTasks(
            Tasks tasks,
            ResultNumbers numbers,
            TaskEvents events,
            TaskListener listener,
            List<DecisionListener> decisions,
            List<DecisionHold> holds,
            Clock clock) {
        this.tasks = tasks;
        this.numbers = numbers;
        this.events = events;
        this.listener = listener;
        this.decisions = decisions;
        this.holds = holds;
        this.clock = clock;
    }

    @Transactional
    public void decide(String id, Officer officer, Supplier<Verdict> verdict) {
        var refused = decideAll(List.of(new Proposal(id, verdict)), officer)
                .getFirst()
                .refused();
        if (refused != null) {
            throw refused;
        }
    }

    /** One answer per proposal, in their order; a task that is named twice is decided by the first. */
    @Transactional
    public List<Answer> decideAll(List<Proposal> proposals, Officer officer) {
        var locked = tasks.lock(proposals.stream().map(Proposal::taskId).toList());
        var held = new HashMap<String, ApprovalRefused>();
        for (var hold : holds) held.putAll(hold.heldBack(locked.keySet()));
        var decided = new LinkedHashMap<String, DepartmentTask>();
        var answers = new ArrayList<Answer>();
        for (var proposal : proposals) {
            answers.add(new Answer(proposal.taskId(), refusalOf(proposal, locked, held, decided, officer)));
        }
        tasks.save(decided.values());
        listener.changed(decided.values().stream().map(DecideTasks::change).toList());
        decisions.forEach(each -> each.decided(List.copyOf(decided.values())));
        return answers;
    }

    private @Nullable ApprovalRefused refusalOf(
            Proposal proposal,
            Map<String, DepartmentTask> locked,
            Map<String, ApprovalRefused> held,
            Map<String, DepartmentTask> decided,
            Officer officer) {
        try {
            var task = locked.get(proposal.taskId());
            if (task == null) {
                throw FindTask.unknown(proposal.taskId());
            }
            decide(task, held.get(proposal.taskId()), proposal.verdict().get(), officer);
            decided.put(proposal.taskId(), task);
            return null;
        } catch (ApprovalRefused refused) {
            return refused;
        }
    }

    private static TaskChange change(DepartmentTask task) {
        return new TaskChange(
                TaskChange.Kind.DECIDED,
                task.item(),
                task.decision().orElseThrow().decidedAt());
    }

    private void decide(DepartmentTask task, @Nullable ApprovalRefused held, Verdict verdict, Officer officer) {
        task.requireOpenTo(officer);
        if (held != null) {
            throw held;
        }
        var now = clock.instant();
        var unclaimed = task.claim().isEmpty();
        var decision = task.decide(officer, verdict, numbers, now);
        if (unclaimed) {
            events.claimed(task.item(), new Claim(officer, now));
        }
        events.decided(task.item(), decision);
    }

    /** @param verdict read when its turn comes, so that an incomplete one refuses its own row only */
    public record Proposal(String taskId, Supplier<Verdict> verdict) {}

    /** @param refused null when done */
    public record Answer(String taskId, @Nullable ApprovalRefused refused) {}
}
