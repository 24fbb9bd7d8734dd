package io.onetrip.chassis.inbox;

import io.onetrip.chassis.event.EventJson;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What waits for an operator or for a missing event, for reading. */
final class Backlog {
    private static final String DEAD = """
            select id, place, source, type, aggregate_type, aggregate_id, sequence, reason, attempts, failed_at
            from dead_letter where resolution is null and id > ? order by id limit ?""";

    private static final String PARKED = """
            select id, place, source, type, aggregate_type, aggregate_id, sequence, last as last_applied, parked_at
            from parked_event join inbox using (source, aggregate_type, aggregate_id)
            where id > ? order by id limit ?""";

    private final JdbcClient jdbc;
    private final EventJson json;

    Backlog(JdbcClient jdbc, EventJson json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    List<DeadLetterEntry> deadLetters(long after, int limit) {
        return jdbc.sql(DEAD).params(after, limit).query(DeadLetterEntry.class).list();
    }

    List<ParkedEntry> parked(long after, int limit) {
        return jdbc.sql(PARKED).params(after, limit).query(ParkedEntry.class).list();
    }

    Optional<Arrival> deadLetter(long id) {
        return jdbc.sql(
                        "select place, topic, key, headers, payload from dead_letter where id = ? and resolution is null")
                .param(id)
                .query((row, number) -> WireRows.read(row, json))
                .optional();
    }

    Optional<Incoming> parkedEvent(long id) {
        return jdbc.sql("select place, topic, key, headers, payload from parked_event where id = ?")
                .param(id)
                .query((row, number) -> EnvelopeReader.read(WireRows.read(row, json)))
                .optional();
    }

    long countDeadLetters() {
        return count("dead_letter where resolution is null");
    }

    long countParked() {
        return count("parked_event");
    }

    private long count(String what) {
        return jdbc.sql("select count(*) from " + what).query(Long.class).single();
    }
}
