package io.onetrip.approval.tasks.application;

import io.onetrip.approval.tasks.application.DecideTasks.Answer;
import io.onetrip.approval.tasks.domain.ApprovalRefused;
import io.onetrip.approval.tasks.domain.Claim;
import io.onetrip.approval.tasks.domain.DepartmentTask;
import io.onetrip.approval.tasks.domain.Officer;
import io.onetrip.approval.tasks.domain.TaskEvents;
import io.onetrip.approval.tasks.domain.Tasks;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes many tasks on in one transaction, where one that cannot be claimed does not hold up the others. */
@Service
public class ClaimTasks {
    private final Tasks tasks;
    private final TaskEvents events;
    private final Clock clock;

    ClaimTasks(Tasks tasks, TaskEvents events, Clock clock) {
        this.tasks = tasks;
        this.events = events;
        this.clock = clock;
    }

    /** One answer per id, in their order. */
    @Transactional
    public List<Answer> claimAll(List<String> ids, Officer officer) {
        var locked = tasks.lock(ids);
        var claimed = new LinkedHashMap<DepartmentTask, Claim>();
        var answers = new ArrayList<Answer>();
        for (var id : ids) {
            answers.add(new Answer(id, refusalOf(id, locked.get(id), claimed, officer)));
        }
        tasks.save(claimed.keySet());
        claimed.forEach((task, claim) -> events.claimed(task.item(), claim));
        return answers;
    }

    private @Nullable ApprovalRefused refusalOf(
            String id, @Nullable DepartmentTask task, LinkedHashMap<DepartmentTask, Claim> claimed, Officer officer) {
        try {
            if (task == null) throw FindTask.unknown(id);
            task.claim(officer, clock.instant()).ifPresent(claim -> claimed.put(task, claim));
            return null;
        } catch (ApprovalRefused refused) {
            return refused;
        }
    }
}
