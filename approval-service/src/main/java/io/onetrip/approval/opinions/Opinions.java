package io.onetrip.approval.opinions;

import io.onetrip.approval.opinions.OpinionRequest.State;
import io.onetrip.approval.tasks.domain.TaskCursor;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Written with their task locked. */
@Repository
class Opinions {
    private static final String LISTED = """
            select one.id, one.opinion, task.case_number, task.item_name, task.applicant_name,
                task.department as asking, coalesce(named.name, task.department) as asking_name
            from opinion_request one join department_task task on task.id = one.task_id
                left join department_name named on named.id = task.department
            """;
    private final JdbcClient jdbc;
    private final JsonMapper json;

    Opinions(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** As its addressee sees it: neither form nor materials of the task (个人信息保护法 34). */
    record Asked(
            String id,
            String caseNumber,
            String itemName,
            String applicantName,
            String askingDepartment,
            String askingDepartmentName,
            OpinionRequest opinion) {}

    static String id(String taskId, int number) {
        return taskId + "-" + number;
    }

    void save(String taskId, OpinionRequest one) {
        jdbc.sql("""
                insert into opinion_request (id, task_id, number, state, department, due, overdue, opinion)
                values (:id, :task, :number, :state, :department, :due, :overdue, cast(:opinion as jsonb))
                on conflict (id) do update set state = excluded.state, overdue = excluded.overdue,
                    opinion = excluded.opinion""")
                .param("id", id(taskId, one.number()))
                .param("task", taskId)
                .param("number", one.number())
                .param("state", one.state().name())
                .param("department", one.department())
                .param("due", one.due())
                .param("overdue", one.overdue())
                .param("opinion", json.writeValueAsString(one))
                .update();
    }

    /** In their order. */
    List<OpinionRequest> of(String taskId) {
        return jdbc.sql("select opinion from opinion_request where task_id = ? order by number")
                .param(taskId)
                .query((row, _) -> opinion(row))
                .list();
    }

    Optional<String> taskOf(String id) {
        return jdbc.sql("select task_id from opinion_request where id = ?")
                .param(id)
                .query(String.class)
                .optional();
    }

    Optional<Asked> find(String id) {
        return jdbc.sql(LISTED + "where one.id = ?")
                .param(id)
                .query((row, _) -> asked(row))
                .optional();
    }

    /** Asked of the department: those to be given, the soonest due first, or those it has given. */
    List<Asked> page(String department, boolean given, @Nullable TaskCursor after, int limit) {
        return jdbc.sql(LISTED + """
                where one.department = :department and one.state = :state
                    and (:given or task.status in ('OPEN', 'CLAIMED'))
                    and (cast(:after as date) is null or (one.due, one.id) > (cast(:after as date), :id))
                order by one.due, one.id limit :limit""")
                .param("department", department)
                .param("state", (given ? State.GIVEN : State.ASKED).name())
                .param("given", given)
                .param("after", after == null ? null : after.due().toString())
                .param("id", after == null ? "" : after.id())
                .param("limit", limit)
                .query((row, _) -> asked(row))
                .list();
    }

    /** Tasks with an opinion that is late and not told to be, or that was not given before the task ended. */
    List<String> tasksToLookAt(LocalDate today, @Nullable String after, int atMost) {
        return jdbc.sql("""
                select distinct one.task_id from opinion_request one join department_task task on task.id = one.task_id
                where one.state = 'ASKED' and one.task_id > :after
                    and (one.due < :today and not one.overdue or task.status in ('DECIDED', 'CLOSED'))
                order by one.task_id limit :most""")
                .param("today", today)
                .param("after", after == null ? "" : after)
                .param("most", atMost)
                .query(String.class)
                .list();
    }

    boolean departmentKnown(String id) {
        return jdbc.sql("select exists (select from department_name where id = ?)")
                .param(id)
                .query(Boolean.class)
                .single();
    }

    private Asked asked(ResultSet row) throws SQLException {
        return new Asked(
                row.getString("id"),
                row.getString("case_number"),
                row.getString("item_name"),
                row.getString("applicant_name"),
                row.getString("asking"),
                row.getString("asking_name"),
                opinion(row));
    }

    private OpinionRequest opinion(ResultSet row) throws SQLException {
        return json.readValue(row.getString("opinion"), OpinionRequest.class);
    }
}
