package io.onetrip.approval.clock.adapter.persistence;

import io.onetrip.approval.clock.domain.StepMove;
import io.onetrip.approval.clock.domain.SuspensionKind;
import io.onetrip.approval.clock.domain.TaskExtension;
import io.onetrip.approval.clock.domain.TaskSuspension;
import io.onetrip.approval.tasks.domain.Officer;
import io.onetrip.workingdays.LimitUnit;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Reads rows of task_suspension, task_extension and task_step. */
@Component
class ClockFacts {
    private final JsonMapper json;

    ClockFacts(JsonMapper json) {
        this.json = json;
    }

    TaskSuspension suspension(ResultSet row, int number) throws SQLException {
        var closedAt = row.getTimestamp("closed_at");
        return new TaskSuspension(
                row.getInt("number"),
                SuspensionKind.valueOf(row.getString("kind")),
                row.getString("name"),
                row.getString("reason"),
                row.getString("notice"),
                row.getTimestamp("opened_at").toInstant(),
                row.getObject("opened_on", LocalDate.class),
                officer(row.getString("opened_by")),
                row.getObject("expected_end", LocalDate.class),
                closedAt == null
                        ? null
                        : new TaskSuspension.Closing(
                                closedAt.toInstant(),
                                row.getObject("closed_on", LocalDate.class),
                                officer(row.getString("closed_by")),
                                row.getString("result")));
    }

    TaskExtension extension(ResultSet row, int number) throws SQLException {
        var authority = row.getString("authority");
        return new TaskExtension(
                row.getBoolean("joint"),
                row.getInt("days"),
                LimitUnit.valueOf(row.getString("unit")),
                row.getString("reason"),
                row.getTimestamp("granted_at").toInstant(),
                row.getObject("granted_on", LocalDate.class),
                officer(row.getString("granted_by")),
                authority == null ? null : json.readValue(authority, TaskExtension.Authority.class));
    }

    StepMove move(ResultSet row, int number) throws SQLException {
        return new StepMove(
                row.getInt("number"),
                row.getString("step"),
                row.getTimestamp("moved_at").toInstant(),
                row.getObject("moved_on", LocalDate.class),
                officer(row.getString("moved_by")));
    }

    String write(Object value) {
        return json.writeValueAsString(value);
    }

    private Officer officer(String stored) {
        return json.readValue(stored, Officer.class);
    }
}
