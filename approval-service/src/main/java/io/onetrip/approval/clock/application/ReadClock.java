package io.onetrip.approval.clock.application;

import io.onetrip.approval.clock.domain.AllowedKind;
import io.onetrip.approval.clock.domain.SuspensionRules;
import io.onetrip.approval.clock.domain.TaskClock;
import io.onetrip.approval.clock.domain.TaskClocks;
import io.onetrip.approval.tasks.application.FindTask;
import io.onetrip.approval.tasks.domain.ListedTask;
import io.onetrip.approval.tasks.domain.Officer;
import io.onetrip.approval.tasks.domain.TaskRules;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Shows the clock of a task of the officer's own department. */
@Service
public class ReadClock {
    private final FindTask findTask;
    private final TaskClocks clocks;
    private final SuspensionRules rules;

    ReadClock(FindTask findTask, TaskClocks clocks, SuspensionRules rules) {
        this.findTask = findTask;
        this.clocks = clocks;
        this.rules = rules;
    }

    /** @param jointDays what the people's government may add; null where the item is not handled jointly */
    public record Shown(
            ListedTask task,
            TaskClock clock,
            List<AllowedKind> kinds,
            TaskRules.Extension byOrgan,
            @Nullable Integer jointDays) {}

    public Shown read(String taskId, Officer officer) {
        var task = findTask.find(taskId, officer);
        var itemRules = task.dispatched().rules();
        var joint = itemRules.joint();
        return new Shown(
                task,
                clocks.of(taskId),
                rules.of(itemRules),
                ExtendLimit.byOrgan(itemRules),
                joint == null ? null : ExtendLimit.byGovernment(joint));
    }
}
