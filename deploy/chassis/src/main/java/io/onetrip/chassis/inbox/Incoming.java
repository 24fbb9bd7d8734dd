package io.onetrip.chassis.inbox;

import io.onetrip.chassis.event.AggregateRef;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** An event whose attributes are known; its body is read by the handlers. */
record Incoming(
        Arrival arrival, String id, String source, String type, AggregateRef aggregate, long sequence, Instant time) {
    AggregateKey key() {
        return new AggregateKey(source, aggregate);
    }

    @Nullable
    String header(String name) {
        return arrival.wire().headers().get(name);
    }

    @Override
    public String toString() {
        return "%s %d of %s".formatted(type, sequence, aggregate);
    }
}
