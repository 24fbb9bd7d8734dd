package io.onetrip.approval.clock.adapter.persistence;

import io.onetrip.approval.clock.domain.OpenSuspensions;
import io.onetrip.approval.clock.domain.StepMove;
import io.onetrip.approval.clock.domain.TaskClock;
import io.onetrip.approval.clock.domain.TaskClocks;
import io.onetrip.approval.clock.domain.TaskExtension;
import io.onetrip.approval.clock.domain.TaskSuspension;
import java.sql.Timestamp;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcTaskClocks implements TaskClocks, OpenSuspensions {
    private final JdbcClient jdbc;
    private final ClockFacts facts;

    JdbcTaskClocks(JdbcClient jdbc, ClockFacts facts) {
        this.jdbc = jdbc;
        this.facts = facts;
    }

    @Override
    public TaskClock of(String taskId) {
        return new TaskClock(
                jdbc.sql("select * from task_suspension where task_id = ? order by number")
                        .param(taskId)
                        .query(facts::suspension)
                        .list(),
                jdbc.sql("select * from task_extension where task_id = ?")
                        .param(taskId)
                        .query(facts::extension)
                        .optional()
                        .orElse(null),
                jdbc.sql("select * from task_step where task_id = ? order by number")
                        .param(taskId)
                        .query(facts::move)
                        .list());
    }

    /** The lock keeps two tasks of one case from being extended jointly at one moment. */
    @Override
    public boolean jointlyExtended(String caseNumber) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('joint:' || ?, 0))::text")
                .param(caseNumber)
                .query(String.class)
                .single();
        return jdbc.sql("""
                        select exists (select from task_extension join department_task on id = task_id
                            where case_number = ? and joint)""").param(caseNumber).query(Boolean.class).single();
    }

    @Override
    public void add(String taskId, TaskSuspension one) {
        jdbc.sql("""
                insert into task_suspension (task_id, number, kind, name, reason, notice, opened_at, opened_on,
                    opened_by, expected_end)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?)""")
                .params(taskId, one.number(), one.kind().name(), one.name(), one.reason(), one.notice())
                .params(Timestamp.from(one.openedAt()), one.openedOn(), facts.write(one.openedBy()))
                .param(one.expectedEnd())
                .update();
    }

    @Override
    public void close(String taskId, TaskSuspension one) {
        var closing = Objects.requireNonNull(one.closing());
        jdbc.sql("""
                update task_suspension set closed_at = ?, closed_on = ?, closed_by = ?::jsonb, result = ?
                where task_id = ? and number = ?""")
                .params(Timestamp.from(closing.at()), closing.on(), facts.write(closing.by()), closing.result())
                .params(taskId, one.number())
                .update();
    }

    @Override
    public void add(String taskId, TaskExtension one) {
        var authority = one.authority();
        jdbc.sql("""
                insert into task_extension (task_id, joint, days, unit, reason, granted_at, granted_on, granted_by,
                    authority)
                values (:task, :joint, :days, :unit, :reason, :at, :on, :by::jsonb, :authority::jsonb)""")
                .param("task", taskId)
                .param("joint", one.joint())
                .param("days", one.days())
                .param("unit", one.unit().name())
                .param("reason", one.reason())
                .param("at", Timestamp.from(one.grantedAt()))
                .param("on", one.grantedOn())
                .param("by", facts.write(one.grantedBy()))
                .param("authority", authority == null ? null : facts.write(authority))
                .update();
    }

    @Override
    public void add(String taskId, StepMove move) {
        jdbc.sql("insert into task_step values (?, ?, ?, ?, ?, ?::jsonb)")
                .params(taskId, move.number(), move.step(), Timestamp.from(move.at()), move.on())
                .param(facts.write(move.by()))
                .update();
    }

    @Override
    public Map<String, String> names(Collection<String> taskIds) {
        var names = new HashMap<String, String>();
        jdbc.sql("select task_id, name from task_suspension where task_id = any(?) and closed_on is null")
                .param(taskIds.toArray(String[]::new))
                .query(row -> {
                    names.put(row.getString("task_id"), row.getString("name"));
                });
        return names;
    }
}
