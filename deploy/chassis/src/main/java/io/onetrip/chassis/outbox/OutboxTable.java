package io.onetrip.chassis.outbox;

import io.onetrip.chassis.event.EventJson;
import io.onetrip.chassis.event.WireEvent;
import java.util.Comparator;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What waits to be sent. */
public final class OutboxTable {
    private static final String ADD = "insert into outbox (topic, key, headers, payload) values (?, ?, ?::jsonb, ?)";

    /** ctid by array keeps its plan on a table whose statistics say it is empty; "id in (…)" does not. */
    private static final String TAKE = """
            delete from outbox where ctid = any(array(select ctid from outbox order by id limit ?))
            returning id, topic, key, headers, payload""";

    /** Any number will do, as long as nothing else in the database locks it. */
    private static final long RELAY_LOCK = 0x6f757462_6f78L;

    private final JdbcClient jdbc;
    private final EventJson json;

    OutboxTable(JdbcClient jdbc, EventJson json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    public void add(WireEvent event) {
        jdbc.sql(ADD)
                .param(event.topic())
                .param(event.key())
                .param(json.writeHeaders(event.headers()))
                .param(event.payload())
                .update();
    }

    /** Takes the oldest rows; other replicas wait until the transaction ends, so that none overtakes. */
    List<WireEvent> take(int limit) {
        jdbc.sql("select pg_advisory_xact_lock(?)")
                .param(RELAY_LOCK)
                .query((row, number) -> "")
                .list();
        return jdbc
                .sql(TAKE)
                .param(limit)
                .query((row, number) -> new Row(
                        row.getLong("id"),
                        new WireEvent(
                                row.getString("topic"),
                                row.getString("key"),
                                json.readHeaders(row.getString("headers")),
                                row.getBytes("payload"))))
                .stream()
                .sorted(Comparator.comparingLong(Row::id))
                .map(Row::event)
                .toList();
    }

    private record Row(long id, WireEvent event) {}
}
