package io.onetrip.supervision.ledger.adapter.messaging;

import io.onetrip.chassis.event.EventHandler;
import io.onetrip.chassis.event.ReceivedEvent;
import io.onetrip.supervision.ledger.application.StartClock;
import io.onetrip.supervision.ledger.domain.Subject;
import io.onetrip.supervision.ledger.domain.Terms;
import io.onetrip.workingdays.Limit;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** An online application is to be answered within days of its own. */
@Component
class CaseReceivedListener implements EventHandler<CaseReceivedListener.CaseReceived> {
    private final StartClock startClock;
    private final CityDays days;

    CaseReceivedListener(StartClock startClock, CityDays days) {
        this.startClock = startClock;
        this.days = days;
    }

    /** What the ledger needs of {@code case.received.v1}. */
    record CaseReceived(
            String caseNumber,
            String bundleName,
            String hall,
            Instant receivedAt,
            @Nullable Integer answerWithin) {}

    @Override
    public String type() {
        return "case.received.v1";
    }

    @Override
    public Class<CaseReceived> dataType() {
        return CaseReceived.class;
    }

    @Override
    public void handle(ReceivedEvent<CaseReceived> event) {
        var received = event.data();
        if (received.answerWithin() == null) return;
        var subject = new Subject.OnlineAnswer(received.caseNumber(), received.bundleName(), received.hall());
        var terms = new Terms.OfAnswer(days.of(received.receivedAt()), Limit.workingDays(received.answerWithin()));
        startClock.start(subject, received.receivedAt(), terms);
    }
}
