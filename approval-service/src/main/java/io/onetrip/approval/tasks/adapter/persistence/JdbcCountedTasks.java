package io.onetrip.approval.tasks.adapter.persistence;

import io.onetrip.approval.tasks.domain.CountedTasks;
import io.onetrip.approval.tasks.domain.DispatchedItem;
import io.onetrip.approval.tasks.domain.Due;
import io.onetrip.approval.tasks.domain.ItemTask;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** An index over open tasks by revision: nothing looks at a decided task, nor at one that was counted already. */
@Repository
class JdbcCountedTasks implements CountedTasks {
    private static final String COUNTED_BEFORE = """
            select %s from department_task where calendar_revision < ? and status <> 'DECIDED' and status <> 'CLOSED'
            order by calendar_revision limit ? for update skip locked""".formatted(TaskRows.COLUMNS);

    private static final String OUTDATE_OVERRUN = """
            update department_task set calendar_revision = -1 where status <> 'DECIDED' and status <> 'CLOSED' and id in (
                select task_id from task_suspension where closed_at is null and expected_end < ?)""";

    private static final String OUTDATE_CASE = """
            update department_task set calendar_revision = -1
            where case_number = ? and status <> 'DECIDED' and status <> 'CLOSED' returning %s""".formatted(TaskRows.ITEM_COLUMNS);

    private static final String RECOUNT =
            "update department_task set due = ?, due_provisional = ?, calendar_revision = ? where id = ?";

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final TaskRows rows;

    JdbcCountedTasks(JdbcClient jdbc, JdbcTemplate batches, TaskRows rows) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.rows = rows;
    }

    @Override
    public List<DispatchedItem> countedBefore(long calendarRevision, int atMost) {
        return jdbc.sql(COUNTED_BEFORE)
                .params(calendarRevision, atMost)
                .query(rows::dispatched)
                .list();
    }

    @Override
    public int outdateOverrun(LocalDate today) {
        return jdbc.sql(OUTDATE_OVERRUN).param(today).update();
    }

    @Override
    public List<ItemTask> outdateCase(String caseNumber) {
        return jdbc.sql(OUTDATE_CASE)
                .param(caseNumber)
                .query((row, _) -> rows.item(row))
                .list();
    }

    @Override
    public void recount(Map<String, Due> dues) {
        batches.batchUpdate(
                RECOUNT,
                dues.entrySet().stream()
                        .map(one -> values(one.getKey(), one.getValue()))
                        .toList());
    }

    private static Object[] values(String task, Due due) {
        return new Object[] {due.date(), due.provisional(), due.calendarRevision(), task};
    }
}
