package io.onetrip.chassis.audit;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.onetrip.chassis.event.AggregateRef;
import io.onetrip.chassis.security.Actors;
import io.onetrip.chassis.trace.Trace;
import java.time.Clock;
import java.util.LinkedHashMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Each entry's hash covers the entry before it; PostgreSQL computes it under the lock of the chain's head. */
class AuditChain implements Audit {
    private static final String APPEND = """
            insert into audit_chain as chain (aggregate_type, aggregate_id, last, hash) values (?, ?, 1, sha256(?))
            on conflict (aggregate_type, aggregate_id)
            do update set last = chain.last + 1, hash = sha256(chain.hash || ?)
            returning last, hash""";

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Clock clock;

    AuditChain(JdbcClient jdbc, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void record(String action, AggregateRef aggregate, Object detail) {
        var entry = json.writeValueAsString(describe(action, aggregate, detail));
        var bytes = entry.getBytes(UTF_8);
        var head = jdbc.sql(APPEND)
                .params(aggregate.type(), aggregate.id(), bytes, bytes)
                .query(Head.class)
                .single();
        jdbc.sql("insert into audit_entry (aggregate_type, aggregate_id, number, entry, hash) values (?, ?, ?, ?, ?)")
                .params(aggregate.type(), aggregate.id(), head.last(), entry, head.hash())
                .update();
    }

    private Object describe(String action, AggregateRef aggregate, Object detail) {
        var actor = Actors.current();
        var entry = new LinkedHashMap<String, Object>();
        entry.put("at", clock.instant());
        entry.put("actorId", actor.id());
        entry.put("actorName", actor.name());
        entry.put("action", action);
        entry.put("aggregate", aggregate.toString());
        entry.put("traceId", Trace.current());
        entry.put("detail", detail);
        return entry;
    }

    private record Head(long last, byte[] hash) {}
}
