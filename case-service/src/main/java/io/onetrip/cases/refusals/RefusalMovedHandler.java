package io.onetrip.cases.refusals;

import io.onetrip.chassis.event.EventHandler;
import io.onetrip.chassis.event.ReceivedEvent;
import java.time.Instant;
import org.springframework.stereotype.Component;

@Component
class RefusalMovedHandler implements EventHandler<RefusalMovedHandler.RefusalMoved> {
    private final ItemRefusals refusals;

    RefusalMovedHandler(ItemRefusals refusals) {
        this.refusals = refusals;
    }

    /** What a case needs of {@code approval.refusal-moved.v1}. */
    record RefusalMoved(String caseNumber, String itemCaseNumber, String state, Instant at) {}

    @Override
    public String type() {
        return "approval.refusal-moved.v1";
    }

    @Override
    public Class<RefusalMoved> dataType() {
        return RefusalMoved.class;
    }

    @Override
    public void handle(ReceivedEvent<RefusalMoved> event) {
        var told = event.data();
        refusals.keep(told.itemCaseNumber(), told.caseNumber(), told.state(), told.at());
    }
}
