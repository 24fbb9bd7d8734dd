package io.onetrip.approval.acceptance.adapter.persistence;

import io.onetrip.approval.acceptance.domain.AcceptanceState;
import io.onetrip.approval.acceptance.domain.Acceptances;
import io.onetrip.approval.acceptance.domain.AskedFor;
import io.onetrip.approval.acceptance.domain.ItemAcceptance;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

@Repository
class JdbcAcceptances implements Acceptances {
    /** The due date is counted again: by no calendar yet. */
    private static final String SAVE = """
            update department_task set acceptance = ?::jsonb, unanswered_since = ?, runs_from = ?, calendar_revision = -1,
                version = version + 1
            where id = ?""";

    private static final String TAKE_IN_FORM = """
            update department_task set content = jsonb_set(content, '{form}', coalesce(content -> 'form', '{}') || ?::jsonb)
            where id = ?""";
    private static final String TAKE_IN_MATERIAL = """
            update department_task set content = jsonb_set(content, '{materials}', (
                select jsonb_agg(case when one ->> 'materialId' = :materialId then :material::jsonb else one end order by place)
                from jsonb_array_elements(content -> 'materials') with ordinality as each (one, place)))
            where id = :id and jsonb_array_length(content -> 'materials') > 0""";
    private final JdbcClient jdbc;
    private final JsonMapper json;

    JdbcAcceptances(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    @Override
    public Map<String, ItemAcceptance> of(Collection<String> taskIds) {
        var found = new HashMap<String, ItemAcceptance>();
        jdbc.sql("select id, acceptance, accepted_at from department_task where id = any(:ids)")
                .param("ids", taskIds.toArray(String[]::new))
                .query((ResultSet row) -> {
                    found.put(row.getString("id"), acceptance(row));
                });
        return found;
    }

    private ItemAcceptance acceptance(ResultSet row) throws SQLException {
        var stored = row.getString("acceptance");
        return stored == null
                ? ItemAcceptance.entrusted(row.getTimestamp("accepted_at").toInstant())
                : json.readValue(stored, ItemAcceptance.class);
    }

    @Override
    public AskedFor askedFor(String taskId) {
        var content = json.readTree(jdbc.sql("select content from department_task where id = ?")
                .param(taskId)
                .query(String.class)
                .single());
        var fields = new HashSet<>(content.path("form").propertyNames());
        fields.addAll(content.path("formLabels").propertyNames());
        return new AskedFor(fields, new HashSet<>(content.path("materials").findValuesAsString("materialId")));
    }

    @Override
    public void save(String taskId, ItemAcceptance changed, LocalDate runsFrom) {
        var unanswered = changed.state() == AcceptanceState.PENDING;
        jdbc.sql(SAVE)
                .params(
                        json.writeValueAsString(changed),
                        unanswered ? Timestamp.from(changed.papersReceivedAt()) : null,
                        changed.entrusted() ? null : runsFrom,
                        taskId)
                .update();
    }

    @Override
    public void takeIn(String taskId, String form, Map<String, String> materials) {
        jdbc.sql(TAKE_IN_FORM).params(form, taskId).update();
        materials.forEach((materialId, material) -> jdbc.sql(TAKE_IN_MATERIAL)
                .param("id", taskId)
                .param("materialId", materialId)
                .param("material", material)
                .update());
    }

    @Override
    public List<String> unanswered(List<Instant> receivedBefore, String after, int atMost) {
        return jdbc.sql("""
                select id from department_task
                where unanswered_since < (?::timestamptz[])[coalesce((acceptance ->> 'answerWithin')::int, 5) + 1]
                    and id > ? and status <> 'CLOSED'
                order by id limit ?""")
                .params(receivedBefore.stream().map(Instant::toString).toArray(String[]::new), after, atMost)
                .query(String.class)
                .list();
    }
}
