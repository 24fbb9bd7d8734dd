package io.onetrip.approval.filing.adapter.messaging;

import io.onetrip.approval.filing.adapter.messaging.RefusalMovedMessage.By;
import io.onetrip.approval.filing.domain.FilingEvents;
import io.onetrip.approval.filing.domain.RefusalFiling;
import io.onetrip.chassis.event.AggregateRef;
import io.onetrip.chassis.event.EventPublisher;
import io.onetrip.chassis.event.OutgoingEvent;
import java.time.Instant;
import org.springframework.stereotype.Component;

@Component
class PublishedFilingEvents implements FilingEvents {
    private final EventPublisher events;

    PublishedFilingEvents(EventPublisher events) {
        this.events = events;
    }

    @Override
    public void proposed(RefusalFiling filing) {
        var proposal = filing.proposal();
        var handler = proposal.handler();
        publish(RefusalMovedMessage.of(
                filing,
                "PROPOSED",
                proposal.reason(),
                proposal.legalBasis(),
                new By(handler.name(), handler.post()),
                proposal.proposedAt()));
    }

    @Override
    public void moved(RefusalFiling filing) {
        var step = filing.trail().getLast();
        var reason = step.reason().isEmpty() ? null : step.reason();
        publish(RefusalMovedMessage.of(
                filing, step.kind().name(), reason, null, new By(step.byName(), step.post()), step.at()));
    }

    @Override
    public void late(RefusalFiling filing, Instant at) {
        publish(RefusalMovedMessage.of(filing, "REVIEW_LATE", null, null, null, at));
    }

    private void publish(RefusalMovedMessage message) {
        events.publish(OutgoingEvent.of(
                "approval.refusal-moved.v1",
                message.caseNumber(),
                new AggregateRef("task", message.itemCaseNumber()),
                message));
    }
}
