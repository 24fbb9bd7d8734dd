package io.onetrip.supervision.ledger.application;

import io.onetrip.supervision.ledger.domain.Alert;
import io.onetrip.supervision.ledger.domain.AlertEvents;
import io.onetrip.supervision.ledger.domain.AlertKind;
import io.onetrip.supervision.ledger.domain.Alerts;
import io.onetrip.supervision.ledger.domain.Clock;
import org.springframework.stereotype.Service;

/** Records an alert and tells the other services. */
@Service
class RaiseAlert {
    private final Alerts alerts;
    private final AlertEvents events;
    private final java.time.Clock time;

    RaiseAlert(Alerts alerts, AlertEvents events, java.time.Clock time) {
        this.alerts = alerts;
        this.events = events;
        this.time = time;
    }

    void raise(Clock clock, AlertKind kind) {
        var alert = new Alert(clock.subject(), kind, clock.due(), time.instant());
        alerts.add(alert);
        events.publish(alert);
    }
}
