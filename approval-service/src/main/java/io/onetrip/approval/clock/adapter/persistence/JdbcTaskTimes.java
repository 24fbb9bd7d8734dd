package io.onetrip.approval.clock.adapter.persistence;

import io.onetrip.approval.tasks.domain.TaskTimes;
import io.onetrip.workingdays.CaseChanges;
import io.onetrip.workingdays.Extension;
import io.onetrip.workingdays.LimitUnit;
import io.onetrip.workingdays.Suspension;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcTaskTimes implements TaskTimes {
    /** Most tasks are neither stopped nor extended: only those that are come back. */
    private static final String CHANGED = """
            select id, case_number, wave, opened_on, expected_end, closed_on, null::boolean as joint, null::int as days,
                null as unit, null::date as granted_on
            from department_task join task_suspension on task_id = id where case_number = any(:cases)
            union all
            select id, case_number, wave, null, null, null, joint, days, unit, granted_on
            from department_task join task_extension on task_id = id where case_number = any(:cases)""";

    private final JdbcClient jdbc;

    JdbcTaskTimes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private static final class Changed {
        private final int wave;
        private final List<Suspension> suspensions = new ArrayList<>();
        private @Nullable Extension extension;
        private boolean joint;
        private @Nullable LocalDate stoppedUntil;

        private Changed(int wave) {
            this.wave = wave;
        }

        private CaseChanges.OfItem ofItem() {
            return new CaseChanges.OfItem(wave, suspensions, extension, joint);
        }
    }

    @Override
    public Map<String, OfCase> of(Collection<String> caseNumbers, LocalDate today) {
        if (caseNumbers.isEmpty()) return Map.of();
        var cases = new HashMap<String, Map<String, Changed>>();
        jdbc.sql(CHANGED).param("cases", caseNumbers.toArray(String[]::new)).query(row -> {
            var wave = row.getInt("wave");
            var task = cases.computeIfAbsent(row.getString("case_number"), _ -> new HashMap<>())
                    .computeIfAbsent(row.getString("id"), _ -> new Changed(wave));
            var opened = row.getObject("opened_on", LocalDate.class);
            if (opened == null) {
                task.joint = row.getBoolean("joint");
                task.extension = new Extension(
                        row.getInt("days"),
                        LimitUnit.valueOf(row.getString("unit")),
                        row.getObject("granted_on", LocalDate.class));
                return;
            }
            var told = row.getObject("expected_end", LocalDate.class);
            var closed = row.getObject("closed_on", LocalDate.class);
            task.suspensions.add(Suspension.until(opened, told, closed, today));
            if (closed == null && (task.stoppedUntil == null || told.isAfter(task.stoppedUntil)))
                task.stoppedUntil = told;
        });
        var times = new HashMap<String, OfCase>();
        cases.forEach((number, tasks) -> times.put(number, times(tasks)));
        return times;
    }

    private static OfCase times(Map<String, Changed> tasks) {
        var changes = new HashMap<String, CaseChanges.OfItem>();
        var stopped = new HashMap<String, LocalDate>();
        tasks.forEach((id, task) -> {
            changes.put(id, task.ofItem());
            if (task.stoppedUntil != null) stopped.put(id, task.stoppedUntil);
        });
        return new OfCase(new CaseChanges(changes), stopped);
    }
}
