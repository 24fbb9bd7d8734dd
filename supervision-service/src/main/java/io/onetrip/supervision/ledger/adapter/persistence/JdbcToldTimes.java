package io.onetrip.supervision.ledger.adapter.persistence;

import io.onetrip.supervision.ledger.domain.CaseTimes;
import io.onetrip.supervision.ledger.domain.ItemTimes;
import io.onetrip.supervision.ledger.domain.ToldTimes;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

@Repository
class JdbcToldTimes implements ToldTimes {
    private final JdbcClient jdbc;
    private final JsonMapper json;

    JdbcToldTimes(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** The advisory lock makes a clock's start and a change of its times, told by two topics, meet one after the other. */
    @Override
    public CaseTimes of(String caseNumber) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('times:' || ?, 0))::text")
                .param(caseNumber)
                .query(String.class)
                .single();
        return new CaseTimes(jdbc.sql("select times from item_times where case_number = ?")
                .param(caseNumber)
                .query((row, _) -> json.readValue(row.getString("times"), ItemTimes.class))
                .list());
    }

    @Override
    public void save(String caseNumber, ItemTimes changed) {
        jdbc.sql("""
                insert into item_times (item_case_number, case_number, times) values (?, ?, ?::jsonb)
                on conflict (item_case_number) do update set times = excluded.times""")
                .params(changed.item(), caseNumber, json.writeValueAsString(changed))
                .update();
    }
}
