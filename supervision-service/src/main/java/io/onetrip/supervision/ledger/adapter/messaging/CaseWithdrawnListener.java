package io.onetrip.supervision.ledger.adapter.messaging;

import io.onetrip.chassis.event.EventHandler;
import io.onetrip.chassis.event.ReceivedEvent;
import io.onetrip.supervision.ledger.application.CloseClock;
import io.onetrip.supervision.ledger.domain.ClockId;
import io.onetrip.supervision.ledger.domain.Outcome;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** Nobody owes a withdrawn case an answer; one that was never accepted has no clock. */
@Component
class CaseWithdrawnListener implements EventHandler<CaseWithdrawnListener.CaseWithdrawn> {
    private final CloseClock closeClock;
    private final CityDays days;

    CaseWithdrawnListener(CloseClock closeClock, CityDays days) {
        this.closeClock = closeClock;
        this.days = days;
    }

    /** What the ledger needs of {@code case.withdrawn.v1}. */
    record CaseWithdrawn(String caseNumber, Instant withdrawnAt) {}

    @Override
    public String type() {
        return "case.withdrawn.v1";
    }

    @Override
    public Class<CaseWithdrawn> dataType() {
        return CaseWithdrawn.class;
    }

    @Override
    public void handle(ReceivedEvent<CaseWithdrawn> event) {
        var withdrawn = event.data();
        var closing = days.closing(withdrawn.withdrawnAt(), Outcome.WITHDRAWN);
        closeClock.close(new ClockId(withdrawn.caseNumber()), closing);
    }
}
