package io.onetrip.approval.clock.adapter.messaging;

import io.onetrip.approval.clock.adapter.messaging.ClockMessages.By;
import io.onetrip.approval.clock.domain.ClockEvents;
import io.onetrip.approval.clock.domain.StepMove;
import io.onetrip.approval.clock.domain.TaskExtension;
import io.onetrip.approval.clock.domain.TaskSuspension;
import io.onetrip.approval.tasks.domain.DispatchedItem;
import io.onetrip.chassis.event.AggregateRef;
import io.onetrip.chassis.event.EventPublisher;
import io.onetrip.chassis.event.OutgoingEvent;
import java.util.Objects;
import org.springframework.stereotype.Component;

@Component
class PublishedClockEvents implements ClockEvents {
    private final EventPublisher events;

    PublishedClockEvents(EventPublisher events) {
        this.events = events;
    }

    @Override
    public void suspended(DispatchedItem item, TaskSuspension one) {
        var task = item.task();
        publish(
                "approval.clock-suspended.v1",
                item,
                new ClockMessages.ClockSuspended(
                        task.caseNumber(),
                        task.id(),
                        task.itemId(),
                        task.department(),
                        item.wave(),
                        one.number(),
                        one.kind(),
                        one.name(),
                        one.reason(),
                        one.notice(),
                        one.openedAt(),
                        one.openedOn(),
                        By.of(one.openedBy()),
                        one.expectedEnd()));
    }

    @Override
    public void resumed(DispatchedItem item, TaskSuspension one) {
        var task = item.task();
        var closing = Objects.requireNonNull(one.closing());
        publish(
                "approval.clock-resumed.v1",
                item,
                new ClockMessages.ClockResumed(
                        task.caseNumber(),
                        task.id(),
                        task.itemId(),
                        task.department(),
                        one.number(),
                        one.name(),
                        closing.result(),
                        closing.at(),
                        closing.on(),
                        By.of(closing.by())));
    }

    @Override
    public void extended(DispatchedItem item, TaskExtension one) {
        var task = item.task();
        publish(
                "approval.limit-extended.v1",
                item,
                new ClockMessages.LimitExtended(
                        task.caseNumber(),
                        task.id(),
                        task.itemId(),
                        task.department(),
                        item.wave(),
                        one.joint(),
                        one.days(),
                        one.unit(),
                        one.reason(),
                        one.grantedAt(),
                        one.grantedOn(),
                        By.of(one.grantedBy()),
                        one.authority()));
    }

    @Override
    public void moved(DispatchedItem item, StepMove move) {
        var task = item.task();
        publish(
                "approval.step-changed.v1",
                item,
                new ClockMessages.StepChanged(
                        task.caseNumber(),
                        task.id(),
                        task.itemId(),
                        task.department(),
                        move.number(),
                        move.step(),
                        move.at(),
                        move.on(),
                        By.of(move.by())));
    }

    private void publish(String type, DispatchedItem item, Object message) {
        var task = item.task();
        events.publish(OutgoingEvent.of(type, task.caseNumber(), new AggregateRef("task", task.id()), message));
    }
}
