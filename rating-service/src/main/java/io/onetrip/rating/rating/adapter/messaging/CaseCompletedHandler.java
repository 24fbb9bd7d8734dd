package io.onetrip.rating.rating.adapter.messaging;

import io.onetrip.chassis.event.EventHandler;
import io.onetrip.chassis.event.ReceivedEvent;
import io.onetrip.chassis.personal.Mask;
import io.onetrip.rating.rating.application.OpenOccasion;
import io.onetrip.rating.rating.domain.RatedService;
import org.springframework.stereotype.Component;

/** A completed case may be rated. */
@Component
class CaseCompletedHandler implements EventHandler<CaseCompletedMessage> {
    private static final int COMPLETION = 1;
    private final OpenOccasion openOccasion;

    CaseCompletedHandler(OpenOccasion openOccasion) {
        this.openOccasion = openOccasion;
    }

    @Override
    public String type() {
        return "case.completed.v1";
    }

    @Override
    public Class<CaseCompletedMessage> dataType() {
        return CaseCompletedMessage.class;
    }

    @Override
    public void handle(ReceivedEvent<CaseCompletedMessage> event) {
        var completed = event.data();
        openOccasion.open(new RatedService(
                completed.caseNumber(),
                COMPLETION,
                completed.bundleName(),
                completed.hall(),
                Mask.name(completed.applicantName())));
    }
}
