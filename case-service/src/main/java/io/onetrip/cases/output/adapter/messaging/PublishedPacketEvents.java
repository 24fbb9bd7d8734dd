package io.onetrip.cases.output.adapter.messaging;

import io.onetrip.cases.handling.domain.Clerk;
import io.onetrip.cases.handling.domain.RevokedResult;
import io.onetrip.cases.handling.domain.ServiceCase;
import io.onetrip.cases.output.domain.HandedOut;
import io.onetrip.cases.output.domain.PacketEvents;
import io.onetrip.chassis.audit.Audit;
import io.onetrip.chassis.event.AggregateRef;
import io.onetrip.chassis.event.EventPublisher;
import io.onetrip.chassis.event.OutgoingEvent;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Puts what happened to a packet into the words of the contract. */
@Component
class PublishedPacketEvents implements PacketEvents {
    private final EventPublisher publisher;
    private final Audit audit;

    PublishedPacketEvents(EventPublisher publisher, Audit audit) {
        this.publisher = publisher;
        this.audit = audit;
    }

    @Override
    public void partlyDelivered(ServiceCase serviceCase, HandedOut handedOut) {
        var number = serviceCase.number().value();
        publisher.publish(OutgoingEvent.of(
                "case.partly-delivered.v1",
                number,
                aggregate(serviceCase),
                PartlyDeliveredMessage.of(serviceCase, handedOut)));
    }

    @Override
    public void holdChanged(ServiceCase serviceCase, Clerk clerk, boolean held) {
        audit.record(
                held ? "case.output-held" : "case.output-released",
                aggregate(serviceCase),
                Map.of("clerk", clerk.id(), "hall", clerk.hall()));
    }

    @Override
    public void heldForRevoked(ServiceCase serviceCase, RevokedResult revoked) {
        audit.record(
                "case.output-held",
                aggregate(serviceCase),
                Map.of("itemId", revoked.itemId(), "revoked", revoked.result().number()));
    }

    private static AggregateRef aggregate(ServiceCase serviceCase) {
        return new AggregateRef("case", serviceCase.number().value());
    }
}
