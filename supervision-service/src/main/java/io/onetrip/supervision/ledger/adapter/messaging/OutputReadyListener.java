package io.onetrip.supervision.ledger.adapter.messaging;

import io.onetrip.chassis.event.EventHandler;
import io.onetrip.chassis.event.ReceivedEvent;
import io.onetrip.supervision.ledger.application.CloseClock;
import io.onetrip.supervision.ledger.domain.ClockId;
import io.onetrip.supervision.ledger.domain.Outcome;
import org.springframework.stereotype.Component;

/** 行政许可法 42 limits the time to the decision: the case is in time when its answer is ready, whenever it is fetched. */
@Component
class OutputReadyListener implements EventHandler<OutputReadyMessage> {
    private final CloseClock closeClock;
    private final CityDays days;

    OutputReadyListener(CloseClock closeClock, CityDays days) {
        this.closeClock = closeClock;
        this.days = days;
    }

    @Override
    public String type() {
        return "case.output-ready.v1";
    }

    @Override
    public Class<OutputReadyMessage> dataType() {
        return OutputReadyMessage.class;
    }

    @Override
    public void handle(ReceivedEvent<OutputReadyMessage> event) {
        var ready = event.data();
        var closing = days.closing(ready.readyAt(), Outcome.ANSWERED);
        closeClock.close(new ClockId(ready.caseNumber()), closing);
    }
}
