package io.onetrip.cases.times;

import io.onetrip.workingdays.CaseChanges;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Keeps what departments told of the times of a case's items. */
@Component
public class CaseTimes {
    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Clock clock;

    CaseTimes(JdbcClient jdbc, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    public List<ItemTimes> of(String caseNumber) {
        return jdbc.sql("select times from item_times where case_number = ?")
                .param(caseNumber)
                .query((row, _) -> json.readValue(row.getString("times"), ItemTimes.class))
                .list();
    }

    /** As they count today. */
    public CaseChanges changes(List<ItemTimes> items) {
        var today = LocalDate.now(clock);
        return new CaseChanges(items.stream().collect(Collectors.toMap(ItemTimes::item, item -> item.changes(today))));
    }

    void save(String caseNumber, ItemTimes changed) {
        jdbc.sql("""
                insert into item_times (item_case_number, case_number, times) values (?, ?, ?::jsonb)
                on conflict (item_case_number) do update set times = excluded.times""")
                .params(changed.item(), caseNumber, json.writeValueAsString(changed))
                .update();
    }
}
