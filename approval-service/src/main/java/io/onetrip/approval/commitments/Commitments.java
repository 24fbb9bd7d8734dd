package io.onetrip.approval.commitments;

import io.onetrip.approval.commitments.CommitmentToVerify.State;
import io.onetrip.approval.tasks.domain.ItemTask;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Commitments of dispatched tasks; they come to be verified with the grant. */
@Repository
class Commitments {
    private static final String SELECT = """
            select commitment.*, task.case_number, task.item_id, task.item_name, task.applicant_name,
                case when task.decision ->> 'outcome' = 'GRANTED'
                    then (task.decision ->> 'decidedAt')::timestamptz end as decided_at
            from commitment_verification commitment join department_task task on task.id = commitment.task_id
            """;

    private final JdbcClient jdbc;

    Commitments(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void expect(String task, String department, String materialId, String materialName, String letterNumber) {
        jdbc.sql("""
                        insert into commitment_verification (task_id, material_id, department, material_name,
                            letter_number)
                        values (:task, :material, :department, :name, :letter) on conflict do nothing""")
                .param("task", task)
                .param("material", materialId)
                .param("department", department)
                .param("name", materialName)
                .param("letter", letterNumber)
                .update();
    }

    /** What was granted on one stands, and with it the duty to verify: the withdrawal came behind the grant. */
    void drop(Collection<String> tasks, String materialId) {
        jdbc.sql("""
                        delete from commitment_verification using department_task task
                        where task_id = any(:tasks) and material_id = :material and state = 'OPEN' and task.id = task_id
                            and task.decision ->> 'outcome' is distinct from 'GRANTED'""")
                .param("tasks", tasks.toArray(String[]::new))
                .param("material", materialId)
                .update();
    }

    /** Whatever of the task nobody has verified. */
    void dropOf(String task) {
        jdbc.sql("delete from commitment_verification where task_id = ? and state = 'OPEN'")
                .param(task)
                .update();
    }

    /** Of granted items of a department, the oldest grant first: what is to be verified. */
    List<CommitmentToVerify> toVerify(String department, @Nullable CommitmentCursor after, int atMost) {
        return page("""
                where commitment.department = :department and state in ('OPEN', 'RECTIFYING')
                    and task.decision ->> 'outcome' = 'GRANTED'
                    and (cast(:at as timestamptz) is null or ((task.decision ->> 'decidedAt')::timestamptz, task_id,
                        material_id) > (cast(:at as timestamptz), :task, :material))
                order by decided_at, task_id, material_id limit :most""", department, after, atMost);
    }

    /** The last verified first. */
    List<CommitmentToVerify> verified(String department, @Nullable CommitmentCursor after, int atMost) {
        return page("""
                where commitment.department = :department and state in ('FULFILLED', 'REVOKED')
                    and (cast(:at as timestamptz) is null
                        or (verified_at, task_id, material_id) < (cast(:at as timestamptz), :task, :material))
                order by verified_at desc, task_id desc, material_id desc limit :most""", department, after, atMost);
    }

    private List<CommitmentToVerify> page(
            String which, String department, @Nullable CommitmentCursor after, int atMost) {
        return jdbc.sql(SELECT + which)
                .param("department", department)
                .param("at", after == null ? null : after.at().toString())
                .param("task", after == null ? "" : after.taskId())
                .param("material", after == null ? "" : after.materialId())
                .param("most", atMost)
                .query((row, _) -> read(row))
                .list();
    }

    Optional<CommitmentToVerify> lock(String task, String materialId) {
        return jdbc.sql(SELECT + "where task_id = :task and material_id = :material for update of commitment")
                .param("task", task)
                .param("material", materialId)
                .query((row, _) -> read(row))
                .optional();
    }

    /** Tasks of the case that rely on the same commitment and are neither decided nor closed. */
    List<ItemTask> undecidedOn(CommitmentToVerify broken) {
        return jdbc.sql("""
                        select task.id, task.case_number, task.item_id, task.item_name, task.department
                        from commitment_verification commitment join department_task task on task.id = commitment.task_id
                        where task.case_number = :case and commitment.material_id = :material and task.id <> :task
                            and task.decision is null and task.status <> 'CLOSED' order by task.id""")
                .param("case", broken.caseNumber())
                .param("material", broken.materialId())
                .param("task", broken.taskId())
                .query((row, _) -> new ItemTask(
                        row.getString("id"),
                        row.getString("case_number"),
                        row.getString("item_id"),
                        row.getString("item_name"),
                        row.getString("department"),
                        List.of()))
                .list();
    }

    void verified(
            CommitmentToVerify commitment,
            State state,
            String findings,
            @Nullable LocalDate rectifyBy,
            String by,
            Instant now) {
        jdbc.sql("""
                        update commitment_verification set state = :state, findings = :findings,
                            rectify_by = cast(:rectify as date), verified_by = :by, verified_at = :now
                        where task_id = :task and material_id = :material""")
                .param("state", state.name())
                .param("findings", findings)
                .param("rectify", rectifyBy)
                .param("by", by)
                .param("now", Timestamp.from(now))
                .param("task", commitment.taskId())
                .param("material", commitment.materialId())
                .update();
    }

    private static CommitmentToVerify read(ResultSet row) throws SQLException {
        return new CommitmentToVerify(
                row.getString("task_id"),
                row.getString("material_id"),
                row.getString("material_name"),
                row.getString("letter_number"),
                row.getString("case_number"),
                row.getString("item_id"),
                row.getString("item_name"),
                row.getString("applicant_name"),
                row.getString("department"),
                State.valueOf(row.getString("state")),
                instant(row.getTimestamp("decided_at")),
                row.getObject("rectify_by", LocalDate.class),
                row.getString("findings"),
                row.getString("verified_by"),
                instant(row.getTimestamp("verified_at")));
    }

    private static @Nullable Instant instant(@Nullable Timestamp time) {
        return time == null ? null : time.toInstant();
    }
}
