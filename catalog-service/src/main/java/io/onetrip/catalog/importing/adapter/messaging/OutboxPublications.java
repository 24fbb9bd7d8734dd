package io.onetrip.catalog.importing.adapter.messaging;

import io.onetrip.catalog.importing.domain.CatalogueInvalid;
import io.onetrip.catalog.importing.domain.Change;
import io.onetrip.catalog.importing.domain.Fault;
import io.onetrip.catalog.importing.domain.Fault.Code;
import io.onetrip.catalog.importing.domain.Publications;
import io.onetrip.chassis.event.AggregateRef;
import io.onetrip.chassis.event.EventPublisher;
import io.onetrip.chassis.event.EventTooLarge;
import io.onetrip.chassis.event.OutgoingEvent;
import java.util.List;
import org.springframework.stereotype.Component;

/** Questions and materials are told as parts of bundles only. */
@Component
class OutboxPublications implements Publications {

    private final EventPublisher events;

    OutboxPublications(EventPublisher events) {
        this.events = events;
    }

    @Override
    public void publish(Change change) {
        try {
            switch (change.kind()) {
                case DEPARTMENT -> publish("department", change, DepartmentPublishedMessage.of(change));
                case ITEM -> publish("item", change, ItemPublishedMessage.of(change));
                case BUNDLE -> publish("bundle", change, BundlePublishedMessage.of(change));
                case QUESTION, MATERIAL -> {}
            }
        } catch (EventTooLarge tooLarge) {
            throw new CatalogueInvalid(List.of(new Fault(
                    change.place(), Code.TOO_LARGE, tooLarge.getMessage() + "; split it into smaller ones.")));
        }
    }

    private void publish(String aggregate, Change change, Object message) {
        var id = change.entry().id();
        events.publish(OutgoingEvent.of(
                        "catalog.%s-published.v1".formatted(aggregate), id, new AggregateRef(aggregate, id), message)
                .onTopic("onetrip.catalog." + aggregate));
    }
}
