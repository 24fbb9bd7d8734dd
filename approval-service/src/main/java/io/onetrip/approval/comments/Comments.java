package io.onetrip.approval.comments;

import io.onetrip.approval.comments.TaskComment.Mark;
import io.onetrip.approval.comments.TaskComment.Subject;
import io.onetrip.approval.tasks.domain.Officer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Written with their task locked. */
@Repository
class Comments {
    private final JdbcClient jdbc;
    private final JsonMapper json;

    Comments(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    void add(String taskId, TaskComment one) {
        jdbc.sql("""
                insert into task_comment (task_id, number, subject, subject_id, mark, text, written_by, written_at)
                values (:task, :number, :subject, :id, :mark, :text, cast(:by as jsonb), :at)""")
                .param("task", taskId)
                .param("number", one.number())
                .param("subject", one.subject().name())
                .param("id", one.id())
                .param("mark", one.mark() == null ? null : one.mark().name())
                .param("text", one.text())
                .param("by", json.writeValueAsString(one.by()))
                .param("at", Timestamp.from(one.at()))
                .update();
    }

    void strike(String taskId, TaskComment struck) {
        jdbc.sql("update task_comment set struck_at = ? where task_id = ? and number = ?")
                .params(Timestamp.from(Objects.requireNonNull(struck.struckAt())), taskId, struck.number())
                .update();
    }

    /** In their order. */
    List<TaskComment> of(String taskId) {
        return jdbc.sql("select * from task_comment where task_id = ? order by number")
                .param(taskId)
                .query((row, _) -> read(row))
                .list();
    }

    private TaskComment read(ResultSet row) throws SQLException {
        var mark = row.getString("mark");
        var struck = row.getTimestamp("struck_at");
        return new TaskComment(
                row.getInt("number"),
                Subject.valueOf(row.getString("subject")),
                row.getString("subject_id"),
                mark == null ? null : Mark.valueOf(mark),
                row.getString("text"),
                json.readValue(row.getString("written_by"), Officer.class),
                row.getTimestamp("written_at").toInstant(),
                struck == null ? null : struck.toInstant());
    }
}
