package io.onetrip.chassis.audit;

import io.onetrip.chassis.event.AggregateRef;
import java.util.List;
import java.util.OptionalLong;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads an aggregate's chain and tells whether anyone has altered it. */
public final class AuditTrail {
    private static final String ENTRIES = """
            select number, entry, encode(hash, 'hex') as hash from audit_entry
            where aggregate_type = ? and aggregate_id = ? order by number""";

    /** An entry is wrong when its hash or number does not follow, and the last one when it is not the chain's head. */
    private static final String FIRST_BROKEN = """
            with chain as (
                select number, hash, entry, lag(hash, 1, ''::bytea) over w as before, row_number() over w as place
                from audit_entry where aggregate_type = :type and aggregate_id = :id window w as (order by number)),
            head as (select last, hash from audit_chain where aggregate_type = :type and aggregate_id = :id)
            select min(number) from (
                select place as number from chain
                where number <> place or hash <> sha256(before || convert_to(entry, 'UTF8'))
                union all
                select last from head
                where not exists (select from chain where chain.number = head.last and chain.hash = head.hash)) broken""";

    private final JdbcClient jdbc;

    AuditTrail(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<AuditEntry> entries(AggregateRef aggregate) {
        return jdbc.sql(ENTRIES)
                .params(aggregate.type(), aggregate.id())
                .query(AuditEntry.class)
                .list();
    }

    /** Number of the first entry that is not what was once written; empty while the chain is whole. */
    public OptionalLong firstBroken(AggregateRef aggregate) {
        var number = jdbc.sql(FIRST_BROKEN)
                .param("type", aggregate.type())
                .param("id", aggregate.id())
                .query(Long.class)
                .optional();
        return number.map(OptionalLong::of).orElse(OptionalLong.empty());
    }
}
