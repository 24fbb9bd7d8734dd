package io.onetrip.approval.handover;

import io.onetrip.approval.tasks.domain.Claim;
import io.onetrip.approval.tasks.domain.Officer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

@Repository
class Handovers {
    private final JdbcClient jdbc;
    private final JsonMapper json;

    Handovers(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** With the task locked. */
    void add(String taskId, Handover one) {
        var from = one.from();
        jdbc.sql("""
                insert into task_handover (task_id, number, claimed_by, claimed_at, given_to, given_by, reason, given_at)
                select :task, coalesce(max(number), 0) + 1, cast(:from as jsonb), cast(:since as timestamptz),
                    cast(:to as jsonb), cast(:by as jsonb), :reason, :at
                from task_handover where task_id = :task""")
                .param("task", taskId)
                .param("from", from == null ? null : write(from.by()))
                .param("since", from == null ? null : Timestamp.from(from.at()))
                .param("to", write(one.to()))
                .param("by", write(one.by()))
                .param("reason", one.reason())
                .param("at", Timestamp.from(one.at()))
                .update();
    }

    /** Oldest first. */
    List<Handover> of(String taskId) {
        return jdbc.sql("select * from task_handover where task_id = ? order by number")
                .param(taskId)
                .query((row, _) -> read(row))
                .list();
    }

    private Handover read(ResultSet row) throws SQLException {
        var from = row.getString("claimed_by");
        var to = row.getString("given_to");
        return new Handover(
                from == null
                        ? null
                        : new Claim(
                                officer(from), row.getTimestamp("claimed_at").toInstant()),
                to == null ? null : officer(to),
                officer(row.getString("given_by")),
                row.getString("reason"),
                row.getTimestamp("given_at").toInstant());
    }

    private @Nullable String write(@Nullable Officer officer) {
        return officer == null ? null : json.writeValueAsString(officer);
    }

    private Officer officer(String stored) {
        return json.readValue(stored, Officer.class);
    }
}
