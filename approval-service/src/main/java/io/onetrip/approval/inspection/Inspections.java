package io.onetrip.approval.inspection;

import io.onetrip.approval.inspection.SiteInspection.Inspector;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Written with their task locked. */
@Repository
class Inspections {
    private static final int MOST = 200;
    private final JdbcClient jdbc;
    private final JsonMapper json;

    Inspections(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** Waits for an officer: to be done and written down, or to be signed. */
    record Waiting(
            String taskId, String caseNumber, String itemName, String applicantName, SiteInspection inspection) {}

    void save(String taskId, SiteInspection one) {
        jdbc.sql("""
                insert into site_inspection (task_id, number, state, planned_on, inspector_ids, inspection)
                values (:task, :number, :state, :on, :inspectors, cast(:inspection as jsonb))
                on conflict (task_id, number) do update set state = excluded.state, inspection = excluded.inspection""")
                .param("task", taskId)
                .param("number", one.number())
                .param("state", one.state().name())
                .param("on", one.plannedOn())
                .param(
                        "inspectors",
                        one.inspectors().stream().map(Inspector::id).toArray(String[]::new))
                .param("inspection", json.writeValueAsString(one))
                .update();
    }

    List<SiteInspection> of(String taskId) {
        return jdbc.sql("select inspection from site_inspection where task_id = ? order by number")
                .param(taskId)
                .query((row, _) -> json.readValue(row.getString("inspection"), SiteInspection.class))
                .list();
    }

    Optional<SiteInspection> find(String taskId, int number) {
        return of(taskId).stream().filter(one -> one.number() == number).findFirst();
    }

    Set<String> open(Collection<String> taskIds) {
        return new HashSet<>(jdbc.sql("""
                select distinct task_id from site_inspection
                where task_id = any(?) and state in ('PLANNED', 'REPORTED')""")
                .param(taskIds.toArray(String[]::new))
                .query(String.class)
                .list());
    }

    /** The earliest first; of a task that is neither decided nor closed. */
    List<Waiting> waitingFor(String officer) {
        return jdbc
                .sql("""
                        select task.id, task.case_number, task.item_name, task.applicant_name, one.inspection
                        from site_inspection one join department_task task on task.id = one.task_id
                        where one.inspector_ids @> array[cast(:officer as text)] and one.state in ('PLANNED', 'REPORTED')
                            and task.status in ('OPEN', 'CLAIMED')
                        order by one.planned_on, task.id limit :most""")
                .param("officer", officer)
                .param("most", MOST)
                .query((row, _) -> new Waiting(
                        row.getString("id"),
                        row.getString("case_number"),
                        row.getString("item_name"),
                        row.getString("applicant_name"),
                        json.readValue(row.getString("inspection"), SiteInspection.class)))
                .list()
                .stream()
                .filter(one -> one.inspection().inspectors().stream()
                        .anyMatch(inspector -> inspector.id().equals(officer) && inspector.signedAt() == null))
                .toList();
    }
}
