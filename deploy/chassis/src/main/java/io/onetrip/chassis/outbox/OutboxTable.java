package io.onetrip.chassis.outbox;

import io.onetrip.chassis.event.EventJson;
import io.onetrip.chassis.event.WireEvent;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What waits to be sent. */
public final class OutboxTable {
    private static final String ADD = """
            insert into outbox (topic, key, headers, payload)
            select topic, key, headers::jsonb, payload
            from unnest(:topics, :keys, :headers, :payloads) with ordinality
                as new (topic, key, headers, payload, place)
            order by place""";

    /** ctid by array keeps its plan on a table whose statistics say it is empty; "id in (…)" does not. */
    private static final String TAKE = """
            delete from outbox where ctid = any(array(
                select ctid from outbox where refused is null order by id limit ?))
            returning id, topic, key, headers, payload""";

    private static final String SET_ASIDE = """
            insert into outbox (id, topic, key, headers, payload, refused) overriding system value
            values (?, ?, ?, ?::jsonb, ?, ?)""";

    private static final String DEPTH = """
            select count(*) filter (where refused is null) as waiting, count(refused) as refused,
                   coalesce(extract(epoch from clock_timestamp() - min(created_at) filter (where refused is null)), 0)
                       as seconds
            from outbox""";

    /** Any number will do, as long as nothing else in the database locks it. */
    private static final long RELAY_LOCK = 0x6f757462_6f78L;

    private final JdbcClient jdbc;
    private final EventJson json;

    OutboxTable(JdbcClient jdbc, EventJson json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** They are sent in their order. */
    public void add(List<WireEvent> events) {
        jdbc.sql(ADD)
                .param("topics", array(events, WireEvent::topic))
                .param("keys", array(events, WireEvent::key))
                .param("headers", array(events, event -> json.writeHeaders(event.headers())))
                .param("payloads", events.stream().map(WireEvent::payload).toArray(byte[][]::new))
                .update();
    }

    private static String[] array(List<WireEvent> events, Function<WireEvent, String> column) {
        return events.stream().map(column).toArray(String[]::new);
    }

    /** Takes the oldest rows; other replicas wait until the transaction ends, so that none overtakes. */
    List<QueuedEvent> take(int limit) {
        jdbc.sql("select pg_advisory_xact_lock(?)")
                .param(RELAY_LOCK)
                .query((row, number) -> "")
                .list();
        var taken = jdbc.sql(TAKE).param(limit).query((row, number) -> {
            var headers = json.readHeaders(row.getString("headers"));
            var event = new WireEvent(row.getString("topic"), row.getString("key"), headers, row.getBytes("payload"));
            return new QueuedEvent(row.getLong("id"), event);
        });
        return taken.stream().sorted(Comparator.comparingLong(QueuedEvent::id)).toList();
    }

    /** Keeps an event that the broker will never take, out of the way of the others. */
    void setAside(QueuedEvent refused, String reason) {
        var event = refused.event();
        jdbc.sql(SET_ASIDE)
                .param(refused.id())
                .param(event.topic())
                .param(event.key())
                .param(json.writeHeaders(event.headers()))
                .param(event.payload())
                .param(reason)
                .update();
    }

    Depth depth() {
        return jdbc.sql(DEPTH).query(Depth.class).single();
    }

    /** @param seconds how long the oldest row has waited */
    record Depth(long waiting, long refused, double seconds) {}
}
