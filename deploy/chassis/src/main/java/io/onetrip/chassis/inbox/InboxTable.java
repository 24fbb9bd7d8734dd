package io.onetrip.chassis.inbox;

import io.onetrip.chassis.event.AggregateRef;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Remembers how far each aggregate has been applied. */
final class InboxTable {
    private static final String MEET = """
            insert into inbox (source, aggregate_type, aggregate_id)
            select * from unnest(?::text[], ?::text[], ?::text[]) on conflict do nothing""";

    /** Locks in the order of the key, so that two consumers during a rebalance wait instead of deadlocking. */
    private static final String LOCK = """
            select source, aggregate_type, aggregate_id, last from inbox
            where (source, aggregate_type, aggregate_id) in (select * from unnest(?::text[], ?::text[], ?::text[]))
            order by source, aggregate_type, aggregate_id for update""";

    private static final String WAITING = """
            with met as (select * from unnest(?::text[], ?::text[], ?::text[]) as met (source, aggregate_type, aggregate_id))
            select source, aggregate_type, aggregate_id from parked_event natural join met
            union select source, aggregate_type, aggregate_id from dead_letter natural join met where resolution is null""";

    private static final String ADVANCE = """
            update inbox set last = new.last
            from unnest(?::text[], ?::text[], ?::text[], ?::bigint[]) as new (source, aggregate_type, aggregate_id, last)
            where inbox.source = new.source and inbox.aggregate_type = new.aggregate_type
              and inbox.aggregate_id = new.aggregate_id and inbox.last < new.last""";

    private final JdbcClient jdbc;

    InboxTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Positions lock(Collection<AggregateKey> keys) {
        var columns = columns(new TreeSet<>(keys));
        jdbc.sql(MEET).params(columns).update();
        var last = new HashMap<AggregateKey, Long>();
        jdbc.sql(LOCK).params(columns).query(row -> {
            last.put(key(row), row.getLong("last"));
        });
        // a separate statement: it must see what was parked while the lock was waited for
        var waiting = jdbc.sql(WAITING)
                .params(columns)
                .query((row, number) -> key(row))
                .list();
        return new Positions(last, new HashSet<>(waiting));
    }

    void save(Positions positions) {
        Map<AggregateKey, Long> advanced = positions.advanced();
        if (advanced.isEmpty()) {
            return;
        }
        var columns = columns(advanced.keySet());
        columns.add(advanced.values().toArray(Long[]::new));
        jdbc.sql(ADVANCE).params(columns).update();
    }

    private static List<Object> columns(Collection<AggregateKey> keys) {
        var columns = new ArrayList<Object>();
        columns.add(keys.stream().map(AggregateKey::source).toArray(String[]::new));
        columns.add(keys.stream().map(key -> key.aggregate().type()).toArray(String[]::new));
        columns.add(keys.stream().map(key -> key.aggregate().id()).toArray(String[]::new));
        return columns;
    }

    private static AggregateKey key(ResultSet row) throws SQLException {
        var aggregate = new AggregateRef(row.getString("aggregate_type"), row.getString("aggregate_id"));
        return new AggregateKey(row.getString("source"), aggregate);
    }
}
