package io.onetrip.chassis.audit;

import io.onetrip.chassis.event.AggregateRef;
import io.onetrip.chassis.security.Actors;
import io.onetrip.chassis.trace.Trace;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Each entry's hash covers the entry before it; it is computed while the head of the chain is locked. */
class AuditChain implements Audit {
    /** A head that is there already is locked as it stands; in the order of the aggregates, so that nobody waits in a circle. */
    private static final String LOCK_HEADS = """
            insert into audit_chain as chain (aggregate_type, aggregate_id, last, hash)
            select type, id, 0, ''::bytea from unnest(:types, :ids) as new (type, id) order by type, id
            on conflict (aggregate_type, aggregate_id) do update set last = chain.last
            returning aggregate_type, aggregate_id, last, hash""";

    private static final String MOVE_HEADS = """
            update audit_chain chain set last = new.last, hash = new.hash
            from unnest(:types, :ids, :numbers, :hashes) as new (type, id, last, hash)
            where chain.aggregate_type = new.type and chain.aggregate_id = new.id""";

    private static final String APPEND = """
            insert into audit_entry (aggregate_type, aggregate_id, number, hash, entry)
            select * from unnest(:types, :ids, :numbers, :hashes, :entries)""";

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
        recordAll(List.of(new Deed(action, aggregate, detail)));
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void recordAll(List<Deed> deeds) {
        if (deeds.isEmpty()) return;
        var heads = lockHeads(deeds.stream().map(Deed::aggregate).distinct().toList());
        var links = new ArrayList<ChainLink>();
        for (var deed : deeds) {
            var entry = json.writeValueAsString(describe(deed));
            var link = heads.get(deed.aggregate()).next(entry);
            heads.put(deed.aggregate(), link);
            links.add(link);
        }
        statement(MOVE_HEADS, List.copyOf(heads.values())).update();
        statement(APPEND, links)
                .param("entries", array(links, ChainLink::entry))
                .update();
    }

    private Map<AggregateRef, ChainLink> lockHeads(List<AggregateRef> aggregates) {
        var heads = new HashMap<AggregateRef, ChainLink>();
        jdbc.sql(LOCK_HEADS)
                .param("types", aggregates.stream().map(AggregateRef::type).toArray(String[]::new))
                .param("ids", aggregates.stream().map(AggregateRef::id).toArray(String[]::new))
                .query(row -> {
                    var aggregate = new AggregateRef(row.getString("aggregate_type"), row.getString("aggregate_id"));
                    heads.put(aggregate, new ChainLink(aggregate, row.getLong("last"), row.getBytes("hash"), ""));
                });
        return heads;
    }

    private JdbcClient.StatementSpec statement(String sql, List<ChainLink> links) {
        return jdbc.sql(sql)
                .param("types", array(links, link -> link.aggregate().type()))
                .param("ids", array(links, link -> link.aggregate().id()))
                .param("numbers", links.stream().map(ChainLink::number).toArray(Long[]::new))
                .param("hashes", links.stream().map(ChainLink::hash).toArray(byte[][]::new));
    }

    private static String[] array(List<ChainLink> links, Function<ChainLink, String> column) {
        return links.stream().map(column).toArray(String[]::new);
    }

    private Object describe(Deed deed) {
        var actor = Actors.current();
        var entry = new LinkedHashMap<String, Object>();
        entry.put("at", clock.instant());
        entry.put("actorId", actor.id());
        entry.put("actorName", actor.name());
        entry.put("action", deed.action());
        entry.put("aggregate", deed.aggregate().toString());
        entry.put("traceId", Trace.current());
        entry.put("detail", deed.detail());
        return entry;
    }
}
