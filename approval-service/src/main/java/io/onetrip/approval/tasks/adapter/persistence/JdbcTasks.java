package io.onetrip.approval.tasks.adapter.persistence;

import io.onetrip.approval.tasks.domain.Claim;
import io.onetrip.approval.tasks.domain.DepartmentTask;
import io.onetrip.approval.tasks.domain.DispatchedItem;
import io.onetrip.approval.tasks.domain.Due;
import io.onetrip.approval.tasks.domain.Tasks;
import java.sql.Timestamp;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

@Repository
class JdbcTasks implements Tasks {
    private static final String SAVE = """
            update department_task
            set status = ?, claimed_by = ?::jsonb, claimed_by_id = ?, claimed_at = ?, decision = ?::jsonb, closed_at = ?, version = version + 1
            where id = ?""";
    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final TaskRows rows;
    private final JsonMapper json;

    JdbcTasks(JdbcClient jdbc, JdbcTemplate batches, TaskRows rows, JsonMapper json) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.rows = rows;
        this.json = json;
    }

    @Override
    public boolean open(DispatchedItem dispatched, Due due) {
        var task = dispatched.task();
        if (known(task.id())) {
            return false;
        }
        var limits = new TaskRows.Limits(dispatched.promise(), dispatched.statute(), dispatched.casePromise());
        jdbc.sql("""
                insert into department_task (id, case_number, item_id, item_name, department, results, bundle_name, hall,
                    applicant_name, wave, received_at, accepted_at, dispatched_at, limits, content, due, due_provisional,
                    calendar_revision, rules, position)
                values (?, ?, ?, ?, ?, ?::jsonb, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?::jsonb, ?, ?, ?, ?::jsonb, ?)""")
                .params(task.id(), task.caseNumber(), task.itemId(), task.itemName(), task.department())
                .params(json.writeValueAsString(task.results()), dispatched.bundleName(), dispatched.hall())
                .params(dispatched.applicantName(), dispatched.wave(), Timestamp.from(dispatched.receivedAt()))
                .params(Timestamp.from(dispatched.acceptedAt()), Timestamp.from(dispatched.dispatchedAt()))
                .params(json.writeValueAsString(limits), dispatched.content(), due.date(), due.provisional())
                .params(
                        due.calendarRevision(),
                        json.writeValueAsString(dispatched.rules()),
                        nextPosition(task.department()))
                .update();
        return true;
    }

    @Override
    public Map<String, DepartmentTask> lock(Collection<String> ids) {
        return jdbc
                .sql("select %s from department_task where id = any(:ids) order by id for update"
                        .formatted(TaskRows.TASK_COLUMNS))
                .param("ids", ids.toArray(String[]::new))
                .query(rows::task)
                .list()
                .stream()
                .collect(Collectors.toMap(task -> task.item().id(), Function.identity()));
    }

    @Override
    public List<DispatchedItem> dispatched(Collection<String> ids) {
        return jdbc.sql("select %s from department_task where id = any(:ids) order by id".formatted(TaskRows.COLUMNS))
                .param("ids", ids.toArray(String[]::new))
                .query(rows::dispatched)
                .list();
    }

    @Override
    public void save(Collection<DepartmentTask> changed) {
        batches.batchUpdate(SAVE, changed.stream().map(this::values).toList());
    }

    @Override
    public void replaceMaterial(Collection<String> ids, String materialId, String material) {
        jdbc.sql("""
                update department_task set version = version + 1, content = jsonb_set(content, '{materials}', (
                    select jsonb_agg(case when one ->> 'materialId' = :materialId then :material::jsonb else one end
                        order by place)
                    from jsonb_array_elements(content -> 'materials') with ordinality as each (one, place)))
                where id = any(:ids) and status in ('OPEN', 'CLAIMED') and jsonb_array_length(content -> 'materials') > 0""")
                .param("ids", ids.toArray(String[]::new))
                .param("materialId", materialId)
                .param("material", material)
                .update();
    }

    @Override
    public void fillForm(String id, String fields) {
        jdbc.sql("""
                update department_task set version = version + 1,
                    content = jsonb_set(content, '{form}', :fields::jsonb || (content -> 'form'))
                        || case when content -> 'missing' is null then '{}' else jsonb_build_object('missing', (
                            select coalesce(jsonb_agg(name order by place), '[]')
                            from jsonb_array_elements(content -> 'missing') with ordinality as each (name, place)
                            where not exists (select 1 from jsonb_object_keys(:fields::jsonb) as field
                                where content -> 'formLabels' -> field = name))) end
                where id = :id and status in ('OPEN', 'CLAIMED')""").param("id", id).param("fields", fields).update();
    }

    private Object[] values(DepartmentTask task) {
        var decision = task.decision().orElse(null);
        var claim =
                task.claim().orElse(decision == null ? null : new Claim(decision.decidedBy(), decision.decidedAt()));
        return new Object[] {
            task.status().name(),
            claim == null ? null : json.writeValueAsString(claim.by()),
            claim == null ? null : claim.by().id(),
            claim == null ? null : Timestamp.from(claim.at()),
            decision == null ? null : json.writeValueAsString(decision),
            task.closedAt().map(Timestamp::from).orElse(null),
            task.item().id()
        };
    }

    private boolean known(String id) {
        return jdbc.sql("select 1 from department_task where id = ?")
                .param(id)
                .query(Integer.class)
                .optional()
                .isPresent();
    }

    /** The department's row is locked until commit, so that positions appear in their order and a cursor misses none. */
    private long nextPosition(String department) {
        return jdbc.sql("""
                insert into department_feed (department, last) values (?, 1)
                on conflict (department) do update set last = department_feed.last + 1 returning last""").param(department).query(Long.class).single();
    }
}
