package io.onetrip.cases.times;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import io.onetrip.workingdays.CaseChanges;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
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

    /** Of many cases at once, by case. */
    public Map<String, List<ItemTimes>> of(Collection<String> caseNumbers) {
        return jdbc
                .sql("select case_number, times from item_times where case_number = any(?)")
                .param(caseNumbers.toArray(String[]::new))
                .query((row, _) -> Map.entry(
                        row.getString("case_number"), json.readValue(row.getString("times"), ItemTimes.class)))
                .list()
                .stream()
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
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
