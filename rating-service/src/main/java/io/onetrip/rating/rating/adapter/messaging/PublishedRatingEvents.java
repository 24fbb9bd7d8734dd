package io.onetrip.rating.rating.adapter.messaging;

import io.onetrip.chassis.event.AggregateRef;
import io.onetrip.chassis.event.EventPublisher;
import io.onetrip.chassis.event.OutgoingEvent;
import io.onetrip.rating.rating.domain.RatedService;
import io.onetrip.rating.rating.domain.Rating;
import io.onetrip.rating.rating.domain.RatingEvents;
import io.onetrip.rating.rating.domain.RatingToken;
import java.time.Instant;
import org.springframework.stereotype.Component;

@Component
class PublishedRatingEvents implements RatingEvents {
    private final EventPublisher events;

    PublishedRatingEvents(EventPublisher events) {
        this.events = events;
    }

    @Override
    public void opened(RatedService service, RatingToken token, Instant openedAt) {
        publish(
                "rating.occasion-opened.v1",
                service,
                new OccasionOpenedMessage(
                        service.caseNumber(), service.occasion(), "COMPLETION", token.value(), openedAt));
    }

    @Override
    public void submitted(RatedService service, Rating rating) {
        publish(
                "rating.submitted.v1",
                service,
                new RatingSubmittedMessage(
                        service.caseNumber(),
                        service.occasion(),
                        rating.level(),
                        rating.tags(),
                        rating.text(),
                        rating.channel(),
                        rating.submittedAt(),
                        rating.bad()));
    }

    private void publish(String type, RatedService service, Object message) {
        var aggregate = new AggregateRef("rating", service.caseNumber() + "/" + service.occasion());
        events.publish(OutgoingEvent.of(type, service.caseNumber(), aggregate, message));
    }
}
