package io.onetrip.chassis.inbox;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import io.onetrip.chassis.event.EventHandler;
import io.onetrip.chassis.event.EventJson;
import io.onetrip.chassis.event.ReceivedEvent;
import io.onetrip.chassis.event.WireEvent;
import io.onetrip.chassis.trace.Trace;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The service's handlers by what they handle. */
final class Handlers {
    private final Map<String, List<EventHandler<?>>> byType;
    private final Set<String> topics;
    private final Set<String> compactedTopics;
    private final EventJson json;

    Handlers(List<EventHandler<?>> handlers, EventJson json) {
        this.json = json;
        byType = handlers.stream().collect(groupingBy(EventHandler::type));
        topics = handlers.stream().map(EventHandler::topic).collect(toSet());
        compactedTopics = handlers.stream()
                .filter(EventHandler::compacted)
                .map(EventHandler::topic)
                .collect(toSet());
    }

    Set<String> topics() {
        return topics;
    }

    boolean compacted(Incoming event) {
        return compactedTopics.contains(event.arrival().wire().topic());
    }

    void handle(Incoming event) {
        try (var _ = Trace.continuing(event.header(WireEvent.TRACE_PARENT))) {
            for (var handler : byType.getOrDefault(event.type(), List.of())) {
                hand(event, handler);
            }
        }
    }

    private <T> void hand(Incoming event, EventHandler<T> handler) {
        var wire = event.arrival().wire();
        var body = wire.payload() == null ? new byte[0] : wire.payload();
        var key = wire.key() == null ? "" : wire.key();
        handler.handle(new ReceivedEvent<>(
                event.id(),
                event.source(),
                event.type(),
                key,
                event.aggregate(),
                event.sequence(),
                event.time(),
                json.read(body, handler.dataType())));
    }
}
