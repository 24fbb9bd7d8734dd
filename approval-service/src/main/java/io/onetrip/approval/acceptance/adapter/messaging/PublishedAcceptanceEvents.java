package io.onetrip.approval.acceptance.adapter.messaging;

import io.onetrip.approval.acceptance.adapter.messaging.AcceptanceMessages.By;
import io.onetrip.approval.acceptance.adapter.messaging.AcceptanceMessages.CorrectionNeeded;
import io.onetrip.approval.acceptance.adapter.messaging.AcceptanceMessages.ItemAccepted;
import io.onetrip.approval.acceptance.adapter.messaging.AcceptanceMessages.ItemNotAccepted;
import io.onetrip.approval.acceptance.domain.AcceptanceEvents;
import io.onetrip.approval.acceptance.domain.Accepted;
import io.onetrip.approval.acceptance.domain.CorrectionRequest;
import io.onetrip.approval.acceptance.domain.NonAcceptance;
import io.onetrip.approval.tasks.domain.ItemTask;
import io.onetrip.chassis.event.AggregateRef;
import io.onetrip.chassis.event.EventPublisher;
import io.onetrip.chassis.event.OutgoingEvent;
import org.springframework.stereotype.Component;

@Component
class PublishedAcceptanceEvents implements AcceptanceEvents {
    private final EventPublisher events;

    PublishedAcceptanceEvents(EventPublisher events) {
        this.events = events;
    }

    @Override
    public void accepted(ItemTask task, Accepted accepted) {
        var by = accepted.by();
        publish(
                "approval.item-accepted.v1",
                task,
                new ItemAccepted(
                        task.caseNumber(),
                        task.id(),
                        task.itemId(),
                        task.department(),
                        accepted.at(),
                        by == null ? null : By.of(by),
                        accepted.deemedAt()));
    }

    @Override
    public void correctionNeeded(ItemTask task, CorrectionRequest request) {
        publish(
                "approval.correction-needed.v1",
                task,
                new CorrectionNeeded(
                        task.caseNumber(),
                        task.id(),
                        task.itemId(),
                        task.department(),
                        request.number(),
                        request.beforeAcceptance(),
                        request.wrong(),
                        By.of(request.by()),
                        request.at()));
    }

    @Override
    public void notAccepted(ItemTask task, NonAcceptance given) {
        publish(
                "approval.item-not-accepted.v1",
                task,
                new ItemNotAccepted(
                        task.caseNumber(),
                        task.id(),
                        task.itemId(),
                        task.department(),
                        given.reason(),
                        given.legalBasis(),
                        given.applyInstead(),
                        By.of(given.by()),
                        given.at()));
    }

    private void publish(String type, ItemTask task, Object message) {
        events.publish(OutgoingEvent.of(type, task.caseNumber(), new AggregateRef("task", task.id()), message));
    }
}
