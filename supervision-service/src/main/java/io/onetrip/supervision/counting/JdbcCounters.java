package io.onetrip.supervision.counting;

import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Counters as rows, one per number. */
@Repository
class JdbcCounters implements Counters {
    private static final String ADD = """
            insert into counter (count, scope, value) values (?, ?, ?)
            on conflict (count, scope) do update set value = counter.value + excluded.value""";

    private final JdbcTemplate batches;
    private final JdbcClient jdbc;

    JdbcCounters(JdbcTemplate batches, JdbcClient jdbc) {
        this.batches = batches;
        this.jdbc = jdbc;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void add(Map<Counter, Long> changes) {
        PendingChanges.current(this::apply).add(changes);
    }

    private void apply(Map<Counter, Long> changes) {
        batches.batchUpdate(ADD, changes.entrySet(), changes.size(), (row, change) -> {
            row.setString(1, change.getKey().count().name());
            row.setString(2, change.getKey().scope());
            row.setLong(3, change.getValue());
        });
        jdbc.sql("update counter_revision set revision = revision + 1").update();
    }

    @Override
    public Map<Counter, Long> asOf(LocalDate day) {
        return jdbc
                .sql("select count, scope, value from counter where count <> 'CASE_CLOSED' or scope = ?")
                .param(day.toString())
                .query((row, number) -> Map.entry(
                        new Counter(Count.valueOf(row.getString("count")), row.getString("scope")),
                        row.getLong("value")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    @Override
    public long revision() {
        return jdbc.sql("select revision from counter_revision")
                .query(Long.class)
                .single();
    }
}
