package io.onetrip.approval.filing.adapter.persistence;

import io.onetrip.approval.filing.domain.FilingFilter;
import io.onetrip.approval.filing.domain.FilingState;
import io.onetrip.approval.filing.domain.ListedFiling;
import io.onetrip.approval.filing.domain.RefusalFiling;
import io.onetrip.approval.filing.domain.RefusalFilings;
import io.onetrip.approval.tasks.domain.TaskCursor;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

@Repository
class JdbcRefusalFilings implements RefusalFilings {
    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final JsonMapper json;

    JdbcRefusalFilings(JdbcClient jdbc, JdbcTemplate batches, JsonMapper json) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.json = json;
    }

    @Override
    public void add(List<RefusalFiling> filings) {
        batches.batchUpdate(
                """
                insert into refusal_filing (state, rung_role, review_due, overdue, filing, version, id, task_id, number,
                    department, proposed_at)
                values (?, ?, ?, ?, ?::jsonb, ?, ?, ?, ?, ?, ?)""",
                filings.stream()
                        .map(one -> new Object[] {
                            one.state().name(),
                            turn(one),
                            one.reviewDue(),
                            one.overdue(),
                            json.writeValueAsString(one),
                            one.version(),
                            one.id(),
                            one.proposal().task().id(),
                            one.number(),
                            one.proposal().task().department(),
                            Timestamp.from(one.proposal().proposedAt())
                        })
                        .toList());
    }

    @Override
    public Optional<RefusalFiling> find(String id) {
        return one("select filing from refusal_filing where id = ?", id);
    }

    @Override
    public Optional<RefusalFiling> lock(String id) {
        return one("select filing from refusal_filing where id = ? for update", id);
    }

    private Optional<RefusalFiling> one(String sql, String id) {
        return jdbc.sql(sql).param(id).query((row, _) -> filing(row)).optional();
    }

    @Override
    public void save(RefusalFiling filing) {
        jdbc.sql("""
                update refusal_filing set state = ?, rung_role = ?, review_due = ?, overdue = ?, filing = ?::jsonb, version = ?
                where id = ?""")
                .params(filing.state().name(), turn(filing), filing.reviewDue(), filing.overdue())
                .params(json.writeValueAsString(filing), filing.version(), filing.id())
                .update();
    }

    @Override
    public Map<String, RefusalFiling> latest(Collection<String> taskIds) {
        var found = new HashMap<String, RefusalFiling>();
        jdbc.sql("select task_id, filing from refusal_filing where task_id = any(:ids) order by number")
                .param("ids", taskIds.toArray(String[]::new))
                .query((ResultSet row) -> {
                    found.put(row.getString("task_id"), filing(row));
                });
        return found;
    }

    @Override
    public Map<String, Set<String>> overruledReasons(Collection<String> taskIds) {
        var found = new HashMap<String, Set<String>>();
        jdbc.sql("""
                select task_id, filing -> 'proposal' ->> 'reason' as reason from refusal_filing
                where task_id = any(:ids) and state = 'OVERRULED'""").param("ids", taskIds.toArray(String[]::new)).query((ResultSet row) -> {
            found.computeIfAbsent(row.getString("task_id"), _ -> new HashSet<>())
                    .add(row.getString("reason"));
        });
        return found;
    }

    @Override
    public List<String> lateSince(LocalDate day, int atMost) {
        return jdbc.sql("""
                select filing.id from refusal_filing filing join department_task task on task.id = filing.task_id
                where filing.state = 'IN_REVIEW' and filing.review_due < ? and not filing.overdue and task.closed_at is null
                order by filing.review_due limit ?""").params(day, atMost).query(String.class).list();
    }

    @Override
    public List<ListedFiling> page(FilingFilter filter, @Nullable TaskCursor after, int limit) {
        var state = filter.ended()
                ? filter.review()
                        ? "filing.state in ('OVERRULED', 'UPHELD')"
                        : "filing.state not in ('PROPOSED', 'IN_REVIEW')"
                : filter.review()
                        ? "filing.state = 'IN_REVIEW'"
                        : "filing.state = 'PROPOSED' and filing.rung_role = any(:roles)";
        return jdbc.sql("""
                select * from (
                    select filing.id, filing.filing, coalesce(named.name, filing.department) as department_name, task.applicant_name, task.bundle_name,
                        coalesce(filing.review_due, task.due) as due
                    from refusal_filing filing join department_task task on task.id = filing.task_id
                        left join department_name named on named.id = filing.department
                    where %s and %s and (task.closed_at is null or :ended)) as listed
                where :after::date is null or (due, id) > (:after::date, :id)
                order by due, id limit :limit""".formatted(state, filter.review() ? "true" : "filing.department = :department"))
                .param("ended", filter.ended())
                .param("roles", filter.roles().toArray(String[]::new))
                .param("department", filter.department())
                .param("after", after == null ? null : after.due().toString())
                .param("id", after == null ? "" : after.id())
                .param("limit", limit)
                .query((row, _) -> new ListedFiling(
                        filing(row),
                        row.getString("department_name"),
                        row.getString("applicant_name"),
                        row.getString("bundle_name"),
                        row.getObject("due", LocalDate.class)))
                .list();
    }

    private RefusalFiling filing(ResultSet row) throws SQLException {
        return json.readValue(row.getString("filing"), RefusalFiling.class);
    }

    private static @Nullable String turn(RefusalFiling filing) {
        return filing.state() == FilingState.PROPOSED
                ? filing.ladder().get(filing.rung()).role()
                : null;
    }
}
