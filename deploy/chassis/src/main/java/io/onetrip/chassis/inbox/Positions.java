package io.onetrip.chassis.inbox;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** How far each locked aggregate has been applied, during one transaction. */
final class Positions {
    private final Map<AggregateKey, Long> last;
    private final Map<AggregateKey, Long> advanced = new HashMap<>();
    private final Set<AggregateKey> waiting;

    Positions(Map<AggregateKey, Long> last, Set<AggregateKey> waiting) {
        this.last = last;
        this.waiting = waiting;
    }

    long last(AggregateKey key) {
        return last.getOrDefault(key, 0L);
    }

    void advance(AggregateKey key, long sequence) {
        last.put(key, sequence);
        advanced.put(key, sequence);
    }

    /** True where events are parked or dead. */
    boolean waiting(AggregateKey key) {
        return waiting.contains(key);
    }

    void park(AggregateKey key) {
        waiting.add(key);
    }

    Map<AggregateKey, Long> advanced() {
        return advanced;
    }
}
