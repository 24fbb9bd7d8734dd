package io.onetrip.approval.tasks.adapter.persistence;

import io.onetrip.approval.tasks.domain.DispatchedItem;
import io.onetrip.approval.tasks.domain.Due;
import io.onetrip.approval.tasks.domain.ProvisionalTasks;
import java.util.List;
import java.util.function.Function;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcProvisionalTasks implements ProvisionalTasks {
    private static final int BATCH = 500;
    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final TaskRows rows;

    JdbcProvisionalTasks(JdbcClient jdbc, JdbcTemplate batches, TaskRows rows) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.rows = rows;
    }

    @Override
    public void reproject(Function<DispatchedItem, Due> due) {
        var after = "";
        while (true) {
            var page = page(after);
            if (page.isEmpty()) {
                return;
            }
            batches.batchUpdate(
                    "update department_task set due = ?, due_provisional = ? where id = ?",
                    page.stream().map(dispatched -> values(dispatched, due)).toList());
            after = page.getLast().task().id();
        }
    }

    private List<DispatchedItem> page(String after) {
        return jdbc.sql("""
                select %s from department_task
                where due_provisional and status <> 'DECIDED' and id > :after order by id limit :batch for update""".formatted(TaskRows.COLUMNS))
                .param("after", after)
                .param("batch", BATCH)
                .query(rows::dispatched)
                .list();
    }

    private static Object[] values(DispatchedItem dispatched, Function<DispatchedItem, Due> due) {
        var moved = due.apply(dispatched);
        return new Object[] {
            moved.date(), moved.provisional(), dispatched.task().id()
        };
    }
}
