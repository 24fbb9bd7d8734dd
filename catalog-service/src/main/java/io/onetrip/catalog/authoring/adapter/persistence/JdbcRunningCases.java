package io.onetrip.catalog.authoring.adapter.persistence;

import io.onetrip.catalog.authoring.domain.RunningCases;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

@Repository
class JdbcRunningCases implements RunningCases {

    private static final JsonMapper JSON = new JsonMapper();

    private final JdbcClient jdbc;

    JdbcRunningCases(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void begin(
            String caseNumber, String bundle, int version, @Nullable Map<String, ?> answers, Instant receivedAt) {
        jdbc.sql("""
                        insert into running_case (case_number, bundle, version, answers, received_at)
                        values (?, ?, ?, ?::jsonb, ?) on conflict do nothing""")
                .params(
                        caseNumber,
                        bundle,
                        version,
                        answers == null ? null : JSON.writeValueAsString(answers),
                        receivedAt.atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    public void end(String caseNumber) {
        jdbc.sql("delete from running_case where case_number = ?")
                .param(caseNumber)
                .update();
    }

    @Override
    @SuppressWarnings("unchecked")
    public List<Alike> of(String bundle, int limit) {
        return jdbc.sql("""
                        select version, answers, count(*) as count from running_case where bundle = ?
                        group by version, answers order by count(*) desc, version, answers limit ?""")
                .params(bundle, limit)
                .query((row, number) -> {
                    var answers = row.getString("answers");
                    return new Alike(
                            row.getInt("version"),
                            answers == null ? null : JSON.readValue(answers, Map.class),
                            row.getInt("count"));
                })
                .list();
    }

    @Override
    public int count(String bundle) {
        return jdbc.sql("select count(*) from running_case where bundle = ?")
                .param(bundle)
                .query(Integer.class)
                .single();
    }
}
