package io.onetrip.chassis.outbox;

import io.onetrip.chassis.event.AggregateRef;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Numbers each aggregate's events without gaps. */
final class EventSequences {
    /** In the order of the aggregates, so that two transactions over the same ones wait instead of blocking each other. */
    private static final String NEXT = """
            insert into event_sequence as sequence (aggregate_type, aggregate_id, last)
            select type, id, many from unnest(:types, :ids, :many) as new (type, id, many) order by type, id
            on conflict (aggregate_type, aggregate_id) do update set last = sequence.last + excluded.last
            returning aggregate_type, aggregate_id, last""";

    private final JdbcClient jdbc;

    EventSequences(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The next number of each aggregate, as often as it is named and in that order. Also locks the aggregates until the
     * transaction ends: rows inserted after this come in the order of their numbers.
     */
    List<Long> next(List<AggregateRef> aggregates) {
        var many = new LinkedHashMap<AggregateRef, Long>();
        aggregates.forEach(aggregate -> many.merge(aggregate, 1L, Long::sum));
        var next = new HashMap<AggregateRef, Long>();
        jdbc.sql(NEXT)
                .param("types", many.keySet().stream().map(AggregateRef::type).toArray(String[]::new))
                .param("ids", many.keySet().stream().map(AggregateRef::id).toArray(String[]::new))
                .param("many", many.values().toArray(Long[]::new))
                .query(row -> {
                    var aggregate = new AggregateRef(row.getString("aggregate_type"), row.getString("aggregate_id"));
                    next.put(aggregate, row.getLong("last") - many.get(aggregate) + 1);
                });
        return aggregates.stream()
                .map(aggregate -> next.merge(aggregate, 1L, Long::sum) - 1)
                .toList();
    }
}
