package io.onetrip.approval.opinions;

import io.onetrip.approval.tasks.application.FindTask;
import io.onetrip.approval.tasks.domain.DepartmentTask;
import io.onetrip.approval.tasks.domain.ItemTask;
import io.onetrip.approval.tasks.domain.TaskChange;
import io.onetrip.approval.tasks.domain.TaskListener;
import io.onetrip.approval.tasks.domain.Tasks;
import io.onetrip.chassis.event.AggregateRef;
import io.onetrip.chassis.event.EventPublisher;
import io.onetrip.chassis.event.OutgoingEvent;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Keeps an opinion and tells of it, with its task locked. */
@Component
class OpinionDesk {
    private final Tasks tasks;
    private final Opinions opinions;
    private final EventPublisher events;
    private final TaskListener listener;
    private final Clock clock;

    OpinionDesk(Tasks tasks, Opinions opinions, EventPublisher events, TaskListener listener, Clock clock) {
        this.tasks = tasks;
        this.opinions = opinions;
        this.events = events;
        this.listener = listener;
        this.clock = clock;
    }

    DepartmentTask lock(String taskId) {
        var task = tasks.lock(List.of(taskId)).get(taskId);
        if (task == null) throw FindTask.unknown(taskId);
        return task;
    }

    OpinionRequest find(DepartmentTask task, int number) {
        return opinions.of(task.item().id()).stream()
                .filter(one -> one.number() == number)
                .findFirst()
                .orElseThrow(OpinionRefusals::unknown);
    }

    void keep(DepartmentTask task, OpinionRequest opinion) {
        var item = task.item();
        var now = now();
        opinions.save(item.id(), opinion);
        events.publish(OutgoingEvent.of(
                OpinionMoved.TYPE,
                item.caseNumber(),
                new AggregateRef("task", item.id()),
                OpinionMoved.of(item, opinion, now)));
        if (opinion.state() == OpinionRequest.State.GIVEN)
            listener.changed(List.of(new TaskChange(TaskChange.Kind.OPINION_GIVEN, item, now)));
    }

    /** The system of the department that is asked hears of it, as of a task of another department. */
    void tellAsked(ItemTask item, String department) {
        var asked = new ItemTask(item.id(), item.caseNumber(), item.itemId(), item.itemName(), department, List.of());
        listener.changed(List.of(new TaskChange(TaskChange.Kind.OPINION_ASKED, asked, now())));
    }

    Instant now() {
        return clock.instant();
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }
}
