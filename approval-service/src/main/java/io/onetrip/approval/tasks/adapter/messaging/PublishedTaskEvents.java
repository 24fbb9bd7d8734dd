package io.onetrip.approval.tasks.adapter.messaging;

import io.onetrip.approval.tasks.domain.Claim;
import io.onetrip.approval.tasks.domain.Decision;
import io.onetrip.approval.tasks.domain.Gathering;
import io.onetrip.approval.tasks.domain.ItemTask;
import io.onetrip.approval.tasks.domain.Officer;
import io.onetrip.approval.tasks.domain.TaskEvents;
import io.onetrip.chassis.event.AggregateRef;
import io.onetrip.chassis.event.EventPublisher;
import io.onetrip.chassis.event.OutgoingEvent;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

@Component
class PublishedTaskEvents implements TaskEvents, Gathering {
    private static final ScopedValue<List<OutgoingEvent>> GATHERED = ScopedValue.newInstance();
    private final EventPublisher events;

    PublishedTaskEvents(EventPublisher events) {
        this.events = events;
    }

    @Override
    public void claimed(ItemTask task, Claim claim) {
        publish("approval.task-claimed.v1", task, TaskClaimedMessage.of(task, claim, null));
    }

    @Override
    public void handedOver(ItemTask task, Claim claim, Officer by) {
        publish("approval.task-claimed.v1", task, TaskClaimedMessage.of(task, claim, by));
    }

    @Override
    public void returned(ItemTask task, Officer by, Instant at) {
        publish(
                "approval.task-returned.v1",
                task,
                new TaskReturnedMessage(
                        task.caseNumber(), task.id(), task.itemId(), task.department(), OfficerMessage.of(by), at));
    }

    @Override
    public void decided(ItemTask task, Decision decision) {
        publish(
                "approval.item-decided.v1",
                task,
                new ItemDecidedMessage(
                        task.caseNumber(),
                        task.id(),
                        task.itemId(),
                        task.department(),
                        decision.outcome(),
                        decision.reason(),
                        decision.legalBasis(),
                        OfficerMessage.of(decision.decidedBy()),
                        decision.decidedAt(),
                        decision.results(),
                        decision.bounds(),
                        decision.basis()));
    }

    @Override
    public <T> T together(Supplier<T> work) {
        var gathered = new ArrayList<OutgoingEvent>();
        var done = ScopedValue.where(GATHERED, gathered).call(work::get);
        events.publishAll(gathered);
        return done;
    }

    private void publish(String type, ItemTask task, Object message) {
        var event = OutgoingEvent.of(type, task.caseNumber(), new AggregateRef("task", task.id()), message);
        if (GATHERED.isBound()) GATHERED.get().add(event);
        else events.publish(event);
    }
}
