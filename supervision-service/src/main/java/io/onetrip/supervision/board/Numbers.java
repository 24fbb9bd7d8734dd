package io.onetrip.supervision.board;

import io.onetrip.supervision.counting.Count;
import io.onetrip.supervision.counting.Counter;
import java.util.List;
import java.util.Map;

/** Numbers as they stood at one moment; one never touched is zero. */
record Numbers(Map<Counter, Long> values) {
    long of(Counter counter) {
        return values.getOrDefault(counter, 0L);
    }

    /** Over all scopes. */
    long sum(Count count) {
        return values.entrySet().stream()
                .filter(entry -> entry.getKey().count() == count)
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    List<String> scopes(Count count) {
        return values.keySet().stream()
                .filter(counter -> counter.count() == count)
                .map(Counter::scope)
                .toList();
    }
}
