package io.onetrip.supervision.ledger.adapter.messaging;

import io.onetrip.chassis.event.AggregateRef;
import io.onetrip.chassis.event.EventPublisher;
import io.onetrip.chassis.event.OutgoingEvent;
import io.onetrip.supervision.ledger.domain.Alert;
import io.onetrip.supervision.ledger.domain.AlertEvents;
import org.springframework.stereotype.Component;

/** Alerts go out by the outbox, together with the turn they tell of. */
@Component
class OutboxAlertEvents implements AlertEvents {
    private static final String TYPE = "supervision.alert-raised.v1";
    private final EventPublisher publisher;

    OutboxAlertEvents(EventPublisher publisher) {
        this.publisher = publisher;
    }

    @Override
    public void publish(Alert alert) {
        var clock = new AggregateRef("clock", alert.subject().clockId().value());
        publisher.publish(OutgoingEvent.of(TYPE, alert.subject().caseNumber(), clock, AlertRaisedMessage.of(alert)));
    }
}
