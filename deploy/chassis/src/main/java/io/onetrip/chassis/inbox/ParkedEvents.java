package io.onetrip.chassis.inbox;

import io.onetrip.chassis.event.EventJson;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Events that wait for their predecessors. */
final class ParkedEvents {
    private static final String ADD = """
            insert into parked_event (place, source, aggregate_type, aggregate_id, sequence, type, topic, key, headers, payload)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?) on conflict do nothing""";

    private static final String OF_AGGREGATE =
            " from parked_event where source = ? and aggregate_type = ? and aggregate_id = ? and ";

    /** What a crash between applying an event and its parked followers left behind. */
    private static final String RIPE = """
            select p.place, p.topic, p.key, p.headers, p.payload from parked_event p
            join inbox i using (source, aggregate_type, aggregate_id) where p.sequence <= i.last + 1 order by p.id""";

    private final JdbcClient jdbc;
    private final EventJson json;

    ParkedEvents(JdbcClient jdbc, EventJson json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    void add(Incoming event) {
        var wire = event.arrival().wire();
        var headers = json.writeHeaders(wire.headers());
        var aggregate = event.aggregate();
        jdbc.sql(ADD)
                .param(event.arrival().place())
                .param(event.source())
                .param(aggregate.type())
                .param(aggregate.id())
                .param(event.sequence())
                .param(event.type())
                .param(wire.topic())
                .param(wire.key())
                .param(headers)
                .param(wire.payload())
                .update();
    }

    Optional<Incoming> at(AggregateKey key, long sequence) {
        return jdbc.sql("select place, topic, key, headers, payload" + OF_AGGREGATE + "sequence = ?")
                .params(key.source(), key.aggregate().type(), key.aggregate().id(), sequence)
                .query((row, number) -> EnvelopeReader.read(WireRows.read(row, json)))
                .optional();
    }

    void removeUpTo(AggregateKey key, long sequence) {
        jdbc.sql("delete" + OF_AGGREGATE + "sequence <= ?")
                .params(key.source(), key.aggregate().type(), key.aggregate().id(), sequence)
                .update();
    }

    void remove(Incoming event) {
        jdbc.sql("delete" + OF_AGGREGATE + "sequence = ?")
                .param(event.source())
                .param(event.aggregate().type())
                .param(event.aggregate().id())
                .param(event.sequence())
                .update();
    }

    List<AggregateKey> ripe() {
        return jdbc.sql(RIPE).query((row, number) -> EnvelopeReader.read(WireRows.read(row, json))).list().stream()
                .map(Incoming::key)
                .distinct()
                .toList();
    }
}
