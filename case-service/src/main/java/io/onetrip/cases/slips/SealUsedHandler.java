package io.onetrip.cases.slips;

import io.onetrip.chassis.event.EventHandler;
import io.onetrip.chassis.event.ReceivedEvent;
import org.springframework.stereotype.Component;

@Component
class SealUsedHandler implements EventHandler<SealUsedMessage> {
    private final SealSlips slips;

    SealUsedHandler(SealSlips slips) {
        this.slips = slips;
    }

    @Override
    public String type() {
        return "approval.seal-used.v1";
    }

    @Override
    public Class<SealUsedMessage> dataType() {
        return SealUsedMessage.class;
    }

    @Override
    public void handle(ReceivedEvent<SealUsedMessage> event) {
        slips.keep(event.data());
    }
}
