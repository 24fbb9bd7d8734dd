package io.onetrip.supervision.counting;

import java.time.LocalDate;
import java.util.Map;

/** Keeps the numbers. */
public interface Counters {
    /** Adds to the numbers when the running transaction commits, so that a batch of events touches each of them once. */
    void add(Map<Counter, Long> changes);

    default void add(Counter counter) {
        add(Map.of(counter, 1L));
    }

    /** All numbers but those of other days. */
    Map<Counter, Long> asOf(LocalDate day);

    /** Grows with every commit that changed a number; two equal readings mean the same numbers. */
    long revision();
}
