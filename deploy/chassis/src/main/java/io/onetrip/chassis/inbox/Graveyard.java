package io.onetrip.chassis.inbox;

import io.onetrip.chassis.event.WireEvent;
import io.onetrip.chassis.outbox.OutboxTable;
import io.onetrip.chassis.outbox.RelaySignal;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Keeps a failed event for the operator and tells of it on the service's dead-letter topic. */
final class Graveyard {
    static final String TOPIC_PREFIX = "onetrip.dead-letter.";
    private final DeadLetters deadLetters;
    private final ParkedEvents parked;
    private final OutboxTable outbox;
    private final RelaySignal signal;
    private final String topic;
    private final int maxBytes;

    Graveyard(
            DeadLetters deadLetters,
            ParkedEvents parked,
            OutboxTable outbox,
            RelaySignal signal,
            String service,
            int maxBytes) {
        this.deadLetters = deadLetters;
        this.parked = parked;
        this.outbox = outbox;
        this.signal = signal;
        this.topic = TOPIC_PREFIX + service;
        this.maxBytes = maxBytes;
    }

    void bury(Arrival arrival, @Nullable Incoming event, String reason) {
        if (event != null) {
            parked.remove(event);
        }
        if (deadLetters.add(arrival, event, reason)) {
            outbox.add(List.of(notice(arrival, reason)));
            signal.raiseAfterCommit();
        }
    }

    private WireEvent notice(Arrival arrival, String reason) {
        var wire = arrival.wire();
        var headers = new LinkedHashMap<>(wire.headers());
        headers.put("deadletter_place", arrival.place());
        headers.put("deadletter_reason", reason);
        var notice = new WireEvent(topic, wire.key(), headers, wire.payload());
        // the table keeps the body that does not fit
        return notice.bytes() <= maxBytes ? notice : new WireEvent(topic, null, headers, null);
    }
}
