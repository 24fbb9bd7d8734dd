package io.onetrip.supervision.ledger.adapter.messaging;

import io.onetrip.chassis.event.EventHandler;
import io.onetrip.chassis.event.ReceivedEvent;
import io.onetrip.supervision.ledger.application.CloseClock;
import io.onetrip.supervision.ledger.domain.ClockId;
import io.onetrip.supervision.ledger.domain.Outcome;
import org.springframework.stereotype.Component;

/** An item that can no longer be granted is timed no longer. */
@Component
class ItemClosedListener implements EventHandler<ItemClosedMessage> {
    private final CloseClock closeClock;
    private final CityDays days;

    ItemClosedListener(CloseClock closeClock, CityDays days) {
        this.closeClock = closeClock;
        this.days = days;
    }

    @Override
    public String type() {
        return "case.item-closed.v1";
    }

    @Override
    public Class<ItemClosedMessage> dataType() {
        return ItemClosedMessage.class;
    }

    @Override
    public void handle(ReceivedEvent<ItemClosedMessage> event) {
        var closed = event.data();
        var closing = days.closing(closed.closedAt(), Outcome.CLOSED);
        closeClock.close(new ClockId(closed.itemCaseNumber()), closing);
    }
}
