package io.onetrip.cases.handling.adapter.messaging;

import io.onetrip.cases.handling.application.OfferRating;
import io.onetrip.cases.numbering.CaseNumber;
import io.onetrip.chassis.event.EventHandler;
import io.onetrip.chassis.event.ReceivedEvent;
import org.springframework.stereotype.Component;

@Component
class OccasionOpenedHandler implements EventHandler<OccasionOpenedMessage> {
    private final OfferRating offerRating;

    OccasionOpenedHandler(OfferRating offerRating) {
        this.offerRating = offerRating;
    }

    @Override
    public String type() {
        return "rating.occasion-opened.v1";
    }

    @Override
    public Class<OccasionOpenedMessage> dataType() {
        return OccasionOpenedMessage.class;
    }

    @Override
    public void handle(ReceivedEvent<OccasionOpenedMessage> event) {
        offerRating.offered(
                new CaseNumber(event.data().caseNumber()), event.data().token());
    }
}
