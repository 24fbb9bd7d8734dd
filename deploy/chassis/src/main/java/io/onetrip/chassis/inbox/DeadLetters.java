package io.onetrip.chassis.inbox;

import io.onetrip.chassis.event.EventJson;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Events that could not be read or applied. */
final class DeadLetters {
    private static final String ADD = """
            insert into dead_letter (place, source, aggregate_type, aggregate_id, sequence, type, topic, key, headers, payload, reason)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?, ?) on conflict do nothing""";

    private static final String AGAIN = """
            update dead_letter set attempts = attempts + 1, reason = ?, failed_at = clock_timestamp()
            where resolution is null and (place = ?
               or (source, aggregate_type, aggregate_id, sequence) = (?, ?, ?, ?))""";

    private static final String SETTLE = """
            update dead_letter set resolution = ?, resolved_at = clock_timestamp(), resolved_by = ?
            where resolution is null and source = ? and aggregate_type = ? and aggregate_id = ? and sequence <= ?""";

    private static final String SETTLE_ONE = """
            update dead_letter set resolution = ?, resolved_at = clock_timestamp(), resolved_by = ?
            where resolution is null and id = ?""";

    private final JdbcClient jdbc;
    private final EventJson json;

    DeadLetters(JdbcClient jdbc, EventJson json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** True when the event had not failed before. */
    boolean add(Arrival arrival, @Nullable Incoming event, String reason) {
        var wire = arrival.wire();
        var source = event == null ? null : event.source();
        var aggregateType = event == null ? null : event.aggregate().type();
        var aggregateId = event == null ? null : event.aggregate().id();
        var sequence = event == null ? null : event.sequence();
        var added = jdbc.sql(ADD)
                .param(arrival.place())
                .param(source)
                .param(aggregateType)
                .param(aggregateId)
                .param(sequence)
                .param(event == null ? null : event.type())
                .param(wire.topic())
                .param(wire.key())
                .param(json.writeHeaders(wire.headers()))
                .param(wire.payload())
                .param(reason)
                .update();
        if (added == 0) {
            jdbc.sql(AGAIN)
                    .param(reason)
                    .param(arrival.place())
                    .param(source)
                    .param(aggregateType)
                    .param(aggregateId)
                    .param(sequence)
                    .update();
        }
        return added > 0;
    }

    /** Closes what stood in the way of the aggregate up to this event. */
    void settle(AggregateKey key, long sequence, Resolution resolution, String by) {
        jdbc.sql(SETTLE)
                .params(
                        resolution.name(),
                        by,
                        key.source(),
                        key.aggregate().type(),
                        key.aggregate().id(),
                        sequence)
                .update();
    }

    void settle(long id, Resolution resolution, String by) {
        jdbc.sql(SETTLE_ONE).params(resolution.name(), by, id).update();
    }

    enum Resolution {
        REPLAYED,
        DISCARDED
    }
}
