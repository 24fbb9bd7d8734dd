package io.onetrip.supervision.ledger.adapter.messaging;

import io.onetrip.chassis.event.EventHandler;
import io.onetrip.chassis.event.ReceivedEvent;
import io.onetrip.supervision.ledger.application.StartClock;
import io.onetrip.supervision.ledger.domain.Subject;
import io.onetrip.supervision.ledger.domain.Terms;
import io.onetrip.workingdays.CaseClock;
import org.springframework.stereotype.Component;

/** The clock of a case runs from its acceptance. */
@Component
class CaseAcceptedListener implements EventHandler<CaseAcceptedMessage> {
    private final StartClock startClock;
    private final CityDays days;

    CaseAcceptedListener(StartClock startClock, CityDays days) {
        this.startClock = startClock;
        this.days = days;
    }

    @Override
    public String type() {
        return "case.accepted.v1";
    }

    @Override
    public Class<CaseAcceptedMessage> dataType() {
        return CaseAcceptedMessage.class;
    }

    @Override
    public void handle(ReceivedEvent<CaseAcceptedMessage> event) {
        var accepted = event.data();
        var subject = new Subject.WholeCase(accepted.caseNumber(), accepted.bundleName(), accepted.hall());
        var members = accepted.items().stream()
                .map(item -> new CaseClock.Member(item.wave(), item.statute()))
                .toList();
        var clock = new CaseClock(
                days.of(accepted.receivedAt()),
                days.of(accepted.acceptedAt()),
                accepted.promise(),
                accepted.jointLimit(),
                members);
        startClock.start(subject, accepted.acceptedAt(), new Terms.OfCase(clock));
    }
}
