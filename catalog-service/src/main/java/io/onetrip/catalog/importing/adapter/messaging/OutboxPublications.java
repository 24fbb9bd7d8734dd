package io.onetrip.catalog.importing.adapter.messaging;

import com.fasterxml.jackson.annotation.JsonRawValue;
import io.onetrip.catalog.Words;
import io.onetrip.catalog.importing.domain.CatalogueInvalid;
import io.onetrip.catalog.importing.domain.Change;
import io.onetrip.catalog.importing.domain.Fault;
import io.onetrip.catalog.importing.domain.Fault.Code;
import io.onetrip.catalog.importing.domain.Kind;
import io.onetrip.catalog.importing.domain.Publications;
import io.onetrip.chassis.audit.Audit;
import io.onetrip.chassis.event.AggregateRef;
import io.onetrip.chassis.event.EventPublisher;
import io.onetrip.chassis.event.EventTooLarge;
import io.onetrip.chassis.event.OutgoingEvent;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Questions and materials are told as parts of bundles only; their change still leaves its trace. */
@Component
class OutboxPublications implements Publications {

    private final EventPublisher events;
    private final Audit audit;

    OutboxPublications(EventPublisher events, Audit audit) {
        this.events = events;
        this.audit = audit;
    }

    @Override
    public void publish(Change change) {
        try {
            switch (change.kind()) {
                case DEPARTMENT -> publish("department", change, DepartmentPublishedMessage.of(change));
                case ITEM -> publish("item", change, ItemPublishedMessage.of(change));
                case BUNDLE -> publish("bundle", change, BundlePublishedMessage.of(change));
                case QUESTION -> record("question", change);
                case MATERIAL -> record("material", change);
            }
        } catch (EventTooLarge tooLarge) {
            throw new CatalogueInvalid(List.of(new Fault(
                    change.place(),
                    Code.TOO_LARGE,
                    Words.of("内容太大, 不能发布(%s); 请拆成几个。", "%s; split it into smaller ones.")
                            .with(tooLarge.getMessage()))));
        }
    }

    /** Parts of bundles are withdrawn only when no bundle has them any more, which tells their withdrawal. */
    @Override
    public void withdraw(Kind kind, String id, int version) {
        var aggregate = new AggregateRef(kind.name().toLowerCase(Locale.ROOT), id);
        if (kind == Kind.BUNDLE)
            events.publish(OutgoingEvent.of(
                            "catalog.bundle-withdrawn.v1", id, aggregate, new BundleWithdrawnMessage(id, version))
                    .onTopic("onetrip.catalog.bundle"));
        else audit.record("catalog.%s-withdrawn".formatted(aggregate.type()), aggregate, new WithdrawnDetail(version));
    }

    private record WithdrawnDetail(int version) {}

    private void record(String aggregate, Change change) {
        audit.record(
                "catalog.%s-imported".formatted(aggregate),
                new AggregateRef(aggregate, change.entry().id()),
                new ImportedDetail(change.version(), change.entry().definition()));
    }

    private record ImportedDetail(int version, @JsonRawValue String definition) {}

    private void publish(String aggregate, Change change, Object message) {
        var id = change.entry().id();
        events.publish(OutgoingEvent.of(
                        "catalog.%s-published.v1".formatted(aggregate), id, new AggregateRef(aggregate, id), message)
                .onTopic("onetrip.catalog." + aggregate));
    }
}
