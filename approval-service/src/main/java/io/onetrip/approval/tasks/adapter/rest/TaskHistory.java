package io.onetrip.approval.tasks.adapter.rest;

import io.onetrip.approval.tasks.domain.Happening;
import io.onetrip.approval.tasks.domain.ListedTask;
import io.onetrip.approval.tasks.domain.TaskChronicle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;

/** All that has happened to a task, oldest first, from what the task and each feature keep of it. */
@Component
class TaskHistory {
    /** A claim that came by being handed over is told as that. */
    private static final String HANDED_OVER = "HANDED_OVER";

    private final List<TaskChronicle> chronicles;

    TaskHistory(List<TaskChronicle> chronicles) {
        this.chronicles = chronicles;
    }

    List<Happening> of(ListedTask listed) {
        var task = listed.task();
        var history = new ArrayList<Happening>();
        history.add(new Happening(listed.dispatched().dispatchedAt(), "DISPATCHED", null, null));
        chronicles.forEach(chronicle -> history.addAll(chronicle.of(task.item().id())));
        task.claim()
                .filter(claim -> history.stream()
                        .noneMatch(one ->
                                one.what().equals(HANDED_OVER) && one.at().equals(claim.at())))
                .ifPresent(claim -> history.add(
                        new Happening(claim.at(), "CLAIMED", claim.by().name(), null)));
        task.decision()
                .ifPresent(decision -> history.add(new Happening(
                        decision.decidedAt(),
                        decision.outcome().name(),
                        decision.decidedBy().name(),
                        null)));
        task.closedAt().ifPresent(closedAt -> history.add(new Happening(closedAt, "CLOSED", null, null)));
        history.sort(Comparator.comparing(Happening::at));
        return history;
    }
}
