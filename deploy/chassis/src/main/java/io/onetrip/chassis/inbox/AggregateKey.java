package io.onetrip.chassis.inbox;

import io.onetrip.chassis.event.AggregateRef;
import java.util.Comparator;

/** An aggregate of another service; two services may use the same words for different things. */
record AggregateKey(String source, AggregateRef aggregate) implements Comparable<AggregateKey> {
    private static final Comparator<AggregateKey> ORDER = Comparator.comparing(AggregateKey::source)
            .thenComparing(key -> key.aggregate().type())
            .thenComparing(key -> key.aggregate().id());

    @Override
    public int compareTo(AggregateKey other) {
        return ORDER.compare(this, other);
    }
}
