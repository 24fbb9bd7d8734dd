package io.onetrip.chassis.audit;

import static org.assertj.core.api.Assertions.assertThat;

import io.onetrip.chassis.event.AggregateRef;
import io.onetrip.local.RealParts;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Chains written while entries still held the data of events lose the data and stay what they were. */
class ForgettingIT {
    private static final AggregateRef WHOLE = new AggregateRef("case", "whole");
    private static final AggregateRef ALTERED = new AggregateRef("case", "altered");
    private static final AggregateRef CUT = new AggregateRef("case", "cut");
    private static final AggregateRef OTHER = new AggregateRef("question", "other");

    @Test
    void forgetsTheDataAndKeepsTheChain() {
        var database = RealParts.postgres().createDatabase("forgetting");
        var source = new DriverManagerDataSource(database.jdbcUrl(), database.username(), database.password());
        var migrations = Flyway.configure().dataSource(source).locations("classpath:db/chassis");
        migrations.target("4").load().migrate();
        var jdbc = JdbcClient.create(source);
        for (var aggregate : new AggregateRef[] {WHOLE, ALTERED, CUT}) {
            append(jdbc, aggregate, entry("case.received.v1", "{\"form\":{\"name\":\"赵六\"}}"));
            append(jdbc, aggregate, entry("events.gap-skipped", "{\"by\":\"op\"}"));
            append(jdbc, aggregate, entry("case.accepted.v1", "{\"phone\":\"13800001111\"}"));
        }
        append(jdbc, OTHER, entry("catalog.question-imported", "{\"text\":\"赵六?\"}"));
        byForce(jdbc, "update audit_entry set entry = replace(entry, 'op', 'po') where aggregate_id = 'altered'");
        byForce(jdbc, "delete from audit_entry where aggregate_id = 'cut' and number = 3");
        var trail = new AuditTrail(jdbc);

        migrations.target("latest").load().migrate();

        assertThat(trail.firstBroken(WHOLE)).isEmpty();
        assertThat(trail.firstBroken(ALTERED)).hasValue(2);
        assertThat(trail.firstBroken(CUT)).hasValue(3);
        assertThat(trail.firstBroken(OTHER)).isEmpty();
        assertThat(trail.entries(WHOLE)).hasSize(3);
        assertThat(trail.entries(WHOLE).get(1).entry()).contains("\"by\":\"op\"");
        assertThat(trail.entries(OTHER).getFirst().entry()).contains("赵六");
        assertThat(jdbc.sql("select count(*) from audit_entry where aggregate_type = 'case' and entry ~ '赵六|1380000'")
                        .query(Long.class)
                        .single())
                .isZero();
        // sha256 of {"phone":"13800001111"}, as it was sent
        assertThat(trail.entries(WHOLE).get(2).entry())
                .contains("a533f042b048ab3b58d8055d6faa58b77ca4685fe8d1f13bc69aeb99e28393cd");
        append(jdbc, WHOLE, entry("case.completed.v1", "{}"));
        assertThat(trail.firstBroken(WHOLE)).isEmpty();
    }

    private static String entry(String action, String detail) {
        return "{\"at\":\"2026-03-02T01:00:00Z\",\"action\":\"%s\",\"detail\":%s}".formatted(action, detail);
    }

    private static void append(JdbcClient jdbc, AggregateRef aggregate, String entry) {
        jdbc.sql("""
                        with head as (
                            insert into audit_chain as chain
                            values (:type, :id, 1, sha256(convert_to(:entry, 'UTF8')))
                            on conflict (aggregate_type, aggregate_id) do update
                            set last = chain.last + 1, hash = sha256(chain.hash || convert_to(:entry, 'UTF8'))
                            returning last, hash)
                        insert into audit_entry select :type, :id, last, :entry, hash from head""")
                .param("type", aggregate.type())
                .param("id", aggregate.id())
                .param("entry", entry)
                .update();
    }

    private static void byForce(JdbcClient jdbc, String change) {
        jdbc.sql("alter table audit_entry disable trigger audit_entry_is_final").update();
        jdbc.sql(change).update();
        jdbc.sql("alter table audit_entry enable trigger audit_entry_is_final").update();
    }
}
