package io.onetrip.chassis.outbox;

import io.onetrip.chassis.audit.Audit;
import io.onetrip.chassis.audit.Deed;
import io.onetrip.chassis.event.EventJson;
import io.onetrip.chassis.event.EventPublisher;
import io.onetrip.chassis.event.EventTooLarge;
import io.onetrip.chassis.event.OutgoingEvent;
import io.onetrip.chassis.event.WireEvent;
import io.onetrip.chassis.trace.Trace;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Stores an event beside the change it tells of, in the same transaction. */
class OutboxEventPublisher implements EventPublisher {
    private final EventSequences sequences;
    private final OutboxTable outbox;
    private final RelaySignal signal;
    private final Audit audit;
    private final EventJson json;
    private final Clock clock;
    private final String source;
    private final int maxBytes;

    OutboxEventPublisher(
            EventSequences sequences,
            OutboxTable outbox,
            RelaySignal signal,
            Audit audit,
            EventJson json,
            Clock clock,
            String service,
            int maxBytes) {
        this.sequences = sequences;
        this.outbox = outbox;
        this.signal = signal;
        this.audit = audit;
        this.json = json;
        this.clock = clock;
        this.source = "/" + service;
        this.maxBytes = maxBytes;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void publish(OutgoingEvent event) {
        publishAll(List.of(event));
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void publishAll(List<OutgoingEvent> events) {
        if (events.isEmpty()) return;
        var numbers =
                sequences.next(events.stream().map(OutgoingEvent::aggregate).toList());
        var wires = new ArrayList<WireEvent>();
        var deeds = new ArrayList<Deed>();
        for (var place = 0; place < events.size(); place++) {
            var event = events.get(place);
            var number = numbers.get(place);
            var payload = json.write(event.data());
            wires.add(sendable(event, new WireEvent(event.topic(), event.key(), headers(event, number), payload)));
            deeds.add(new Deed(event.type(), event.aggregate(), Published.of(number, payload)));
        }
        outbox.add(wires);
        audit.recordAll(deeds);
        signal.raiseAfterCommit();
    }

    private WireEvent sendable(OutgoingEvent event, WireEvent wire) {
        if (wire.bytes() > maxBytes) {
            throw new EventTooLarge(event.type(), event.aggregate(), wire.bytes(), maxBytes);
        }
        return wire;
    }

    private Map<String, String> headers(OutgoingEvent event, long sequence) {
        var headers = new LinkedHashMap<String, String>();
        headers.put(WireEvent.SPEC_VERSION, "1.0");
        headers.put(WireEvent.ID, UUID.randomUUID().toString());
        headers.put(WireEvent.SOURCE, source);
        headers.put(WireEvent.TYPE, event.type());
        headers.put(WireEvent.TIME, clock.instant().toString());
        headers.put(WireEvent.SUBJECT, event.aggregate().id());
        headers.put(WireEvent.AGGREGATE_TYPE, event.aggregate().type());
        headers.put(WireEvent.SEQUENCE, Long.toString(sequence));
        headers.put(WireEvent.TRACE_PARENT, Trace.parent());
        headers.put("content-type", "application/json");
        return headers;
    }
}
