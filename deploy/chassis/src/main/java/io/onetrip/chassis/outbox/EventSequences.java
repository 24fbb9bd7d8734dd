package io.onetrip.chassis.outbox;

import io.onetrip.chassis.event.AggregateRef;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Numbers each aggregate's events without gaps. */
final class EventSequences {
    private static final String NEXT = """
            insert into event_sequence as sequence (aggregate_type, aggregate_id, last) values (?, ?, 1)
            on conflict (aggregate_type, aggregate_id) do update set last = sequence.last + 1
            returning last""";

    private final JdbcClient jdbc;

    EventSequences(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Also locks the aggregate until the transaction ends: rows inserted after this come in the order of their numbers. */
    long next(AggregateRef aggregate) {
        return jdbc.sql(NEXT)
                .params(aggregate.type(), aggregate.id())
                .query(Long.class)
                .single();
    }
}
