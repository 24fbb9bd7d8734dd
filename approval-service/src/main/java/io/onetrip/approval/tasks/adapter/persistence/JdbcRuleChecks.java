package io.onetrip.approval.tasks.adapter.persistence;

import io.onetrip.approval.tasks.domain.RuleCheck;
import io.onetrip.approval.tasks.domain.RuleChecks;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

@Repository
class JdbcRuleChecks implements RuleChecks {
    private final JdbcClient jdbc;
    private final JsonMapper json;

    JdbcRuleChecks(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    @Override
    public void keep(String taskId, RuleCheck check) {
        jdbc.sql("""
                insert into rule_check (task_id, result) values (?, ?::jsonb)
                on conflict (task_id) do update set result = excluded.result""").params(taskId, json.writeValueAsString(check)).update();
    }

    @Override
    public Optional<RuleCheck> of(String taskId) {
        return jdbc.sql("select result from rule_check where task_id = ?")
                .param(taskId)
                .query(String.class)
                .optional()
                .map(result -> json.readValue(result, RuleCheck.class));
    }
}
