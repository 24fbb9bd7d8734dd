package io.onetrip.supervision.ledger.adapter.messaging;

import io.onetrip.chassis.event.EventHandler;
import io.onetrip.chassis.event.ReceivedEvent;
import io.onetrip.supervision.ledger.application.HearDecision;
import io.onetrip.supervision.ledger.domain.ClockId;
import org.springframework.stereotype.Component;

/** A decision ends the clock of its item. */
@Component
class ItemDecidedListener implements EventHandler<ItemDecidedMessage> {
    private final HearDecision hearDecision;
    private final CityDays days;

    ItemDecidedListener(HearDecision hearDecision, CityDays days) {
        this.hearDecision = hearDecision;
        this.days = days;
    }

    @Override
    public String type() {
        return "approval.item-decided.v1";
    }

    @Override
    public Class<ItemDecidedMessage> dataType() {
        return ItemDecidedMessage.class;
    }

    @Override
    public void handle(ReceivedEvent<ItemDecidedMessage> event) {
        var decided = event.data();
        var closing = days.closing(decided.decidedAt(), decided.outcome());
        hearDecision.hear(new ClockId(decided.itemCaseNumber()), closing);
    }
}
