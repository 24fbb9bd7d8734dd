package io.onetrip.approval.inspection;

import io.onetrip.approval.inspection.SiteInspection.State;
import io.onetrip.approval.tasks.application.FindTask;
import io.onetrip.approval.tasks.domain.DepartmentTask;
import io.onetrip.approval.tasks.domain.Tasks;
import io.onetrip.chassis.event.AggregateRef;
import io.onetrip.chassis.event.EventPublisher;
import io.onetrip.chassis.event.OutgoingEvent;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Keeps an inspection and tells of it, with its task locked. */
@Component
class InspectionDesk {
    private final Tasks tasks;
    private final Inspections inspections;
    private final EventPublisher events;
    private final Clock clock;

    InspectionDesk(Tasks tasks, Inspections inspections, EventPublisher events, Clock clock) {
        this.tasks = tasks;
        this.inspections = inspections;
        this.events = events;
        this.clock = clock;
    }

    DepartmentTask lock(String taskId) {
        var task = tasks.lock(List.of(taskId)).get(taskId);
        if (task == null) throw FindTask.unknown(taskId);
        return task;
    }

    void keep(DepartmentTask task, SiteInspection inspection) {
        var item = task.item();
        inspections.save(item.id(), inspection);
        if (inspection.state() == State.REPORTED) return;
        var moved = InspectionMoved.of(item, inspection, now());
        events.publish(
                OutgoingEvent.of(InspectionMoved.TYPE, item.caseNumber(), new AggregateRef("task", item.id()), moved));
    }

    Instant now() {
        return clock.instant();
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }
}
