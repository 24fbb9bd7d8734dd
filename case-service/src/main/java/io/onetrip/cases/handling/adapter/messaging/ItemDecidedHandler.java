package io.onetrip.cases.handling.adapter.messaging;

import io.onetrip.cases.handling.application.RecordDecision;
import io.onetrip.cases.numbering.CaseNumber;
import io.onetrip.cases.numbering.ItemCaseNumber;
import io.onetrip.chassis.event.EventHandler;
import io.onetrip.chassis.event.ReceivedEvent;
import org.springframework.stereotype.Component;

@Component
class ItemDecidedHandler implements EventHandler<ItemDecidedMessage> {
    private final RecordDecision recordDecision;

    ItemDecidedHandler(RecordDecision recordDecision) {
        this.recordDecision = recordDecision;
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
        recordDecision.decided(
                new CaseNumber(decided.caseNumber()), new ItemCaseNumber(decided.itemCaseNumber()), decided.decision());
    }
}
