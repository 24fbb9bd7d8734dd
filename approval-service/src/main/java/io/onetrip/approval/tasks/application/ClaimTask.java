package io.onetrip.approval.tasks.application;

import io.onetrip.approval.tasks.domain.Officer;
import io.onetrip.approval.tasks.domain.TaskEvents;
import io.onetrip.approval.tasks.domain.Tasks;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes a task on for an officer or a system. */
@Service
public class ClaimTask {
    private final Tasks tasks;
    private final TaskEvents events;
    private final Clock clock;

    ClaimTask(Tasks tasks, TaskEvents events, Clock clock) {
        this.tasks = tasks;
        this.events = events;
        this.clock = clock;
    }

    @Transactional
    public void claim(String id, Officer officer) {
        var task = tasks.lock(List.of(id)).get(id);
        if (task == null) {
            throw FindTask.unknown(id);
        }
        task.claim(officer, clock.instant()).ifPresent(claim -> {
            tasks.save(List.of(task));
            events.claimed(task.item(), claim);
        });
    }
}
