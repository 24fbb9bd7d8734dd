package io.onetrip.approval.sheets;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Workbooks handed in and what became of their rows. */
@Repository
class DecisionSheets {
    private static final TypeReference<List<RowResult>> ROWS = new TypeReference<>() {};
    private final JdbcClient jdbc;
    private final JsonMapper json;

    DecisionSheets(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    long add(String department, String by, Instant at, List<RowResult> rows) {
        return jdbc.sql("""
                insert into decision_sheet (department, handed_in_by, handed_in_at, rows) values (?, ?, ?, ?::jsonb) returning id""")
                .params(department, by, at.atOffset(ZoneOffset.UTC), json.writeValueAsString(rows))
                .query(Long.class)
                .single();
    }

    Optional<List<RowResult>> find(String department, long id) {
        return jdbc.sql("select rows from decision_sheet where department = ? and id = ?")
                .params(department, id)
                .query((row, _) -> json.readValue(row.getString("rows"), ROWS))
                .optional();
    }
}
