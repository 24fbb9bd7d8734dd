package io.onetrip.supervision.ledger.adapter.messaging;

import io.onetrip.chassis.event.EventHandler;
import io.onetrip.chassis.event.ReceivedEvent;
import io.onetrip.supervision.ledger.application.HearDecision;
import io.onetrip.supervision.ledger.domain.ClockId;
import io.onetrip.supervision.ledger.domain.Outcome;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** An item that its department does not accept is answered, and timed no longer. */
@Component
class ItemNotAcceptedListener implements EventHandler<ItemNotAcceptedListener.ItemNotAccepted> {
    private final HearDecision hearDecision;
    private final CityDays days;

    ItemNotAcceptedListener(HearDecision hearDecision, CityDays days) {
        this.hearDecision = hearDecision;
        this.days = days;
    }

    /** What the ledger needs of {@code approval.item-not-accepted.v1}. */
    record ItemNotAccepted(String itemCaseNumber, Instant notAcceptedAt) {}

    @Override
    public String type() {
        return "approval.item-not-accepted.v1";
    }

    @Override
    public Class<ItemNotAccepted> dataType() {
        return ItemNotAccepted.class;
    }

    @Override
    public void handle(ReceivedEvent<ItemNotAccepted> event) {
        var told = event.data();
        hearDecision.hear(new ClockId(told.itemCaseNumber()), days.closing(told.notAcceptedAt(), Outcome.REFUSED));
    }
}
