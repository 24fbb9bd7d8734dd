package io.onetrip.approval.tasks.adapter.persistence;

import io.onetrip.approval.tasks.domain.ListedTask;
import io.onetrip.approval.tasks.domain.TaskCursor;
import io.onetrip.approval.tasks.domain.TaskFilter;
import io.onetrip.approval.tasks.domain.TaskList;
import io.onetrip.approval.tasks.domain.TaskStatus;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcTaskList implements TaskList {
    private final JdbcClient jdbc;
    private final TaskRows rows;

    JdbcTaskList(JdbcClient jdbc, TaskRows rows) {
        this.jdbc = jdbc;
        this.rows = rows;
    }

    @Override
    public Optional<ListedTask> find(String id) {
        return jdbc.sql("select %s from department_task where id = ?".formatted(TaskRows.COLUMNS))
                .param(id)
                .query(rows::listed)
                .optional();
    }

    @Override
    public List<ListedTask> page(TaskFilter filter, @Nullable TaskCursor after, int limit) {
        var where = new ArrayList<>(List.of("department = :department"));
        where.add(filter.status() == null ? "status <> 'DECIDED' and status <> 'CLOSED'" : "status = :status");
        if (filter.claimedBy() != null) {
            where.add("claimed_by_id = :claimedBy");
        }
        if (filter.query() != null) {
            where.add(
                    filter.status() == TaskStatus.DECIDED
                            ? "case_number like :prefix"
                            : "(case_number like :prefix or item_name ilike :part or applicant_name ilike :part)");
        }
        if (filter.items() != null) {
            where.add("(item_id = any(:items) or claimed_by_id = :alwaysOf)");
        }
        if (after != null) {
            where.add("(due, id) > (:due, :id)");
        }
        var query = filter.query() == null ? "" : escaped(filter.query());
        return jdbc.sql("select %s from department_task where %s order by due, id limit :limit"
                        .formatted(TaskRows.COLUMNS, String.join(" and ", where)))
                .param("department", filter.department())
                .param(
                        "status",
                        filter.status() == null ? null : filter.status().name())
                .param("claimedBy", filter.claimedBy())
                .param("items", filter.items() == null ? null : filter.items().toArray(String[]::new))
                .param("alwaysOf", filter.alwaysOf())
                .param("prefix", query.toUpperCase(Locale.ROOT) + "%")
                .param("part", "%" + query + "%")
                .param("due", after == null ? null : after.due())
                .param("id", after == null ? null : after.id())
                .param("limit", limit)
                .query(rows::listed)
                .list();
    }

    @Override
    public List<ListedTask> feed(String department, @Nullable TaskStatus status, long after, int limit) {
        return jdbc.sql("""
                select %s from department_task
                where department = :department and position > :after %s
                order by position limit :limit""".formatted(TaskRows.COLUMNS, status == null ? "" : "and status = :status"))
                .param("department", department)
                .param("after", after)
                .param("status", status == null ? null : status.name())
                .param("limit", limit)
                .query(rows::listed)
                .list();
    }

    private static String escaped(String query) {
        return query.strip().replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }
}
