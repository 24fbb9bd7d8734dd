package io.onetrip.rating.rating.adapter.persistence;

import io.onetrip.rating.rating.domain.Level;
import io.onetrip.rating.rating.domain.Tallies;
import io.onetrip.rating.rating.domain.Tally;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcTallies implements Tallies {
    private static final String OPENED = "OPENED";
    private final JdbcClient jdbc;

    JdbcTallies(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void opened(String hall) {
        count(hall, OPENED);
    }

    @Override
    public void rated(String hall, Level level) {
        count(hall, level.name());
    }

    @Override
    public List<Tally> all() {
        return tallies(jdbc.sql("select hall, counted, number from rating_tally order by hall"));
    }

    @Override
    public Optional<Tally> of(String hall) {
        return tallies(jdbc.sql("select hall, counted, number from rating_tally where hall = ?")
                        .param(hall))
                .stream()
                .findFirst();
    }

    private void count(String hall, String counted) {
        jdbc.sql("""
                insert into rating_tally (hall, counted, number) values (?, ?, 1)
                on conflict (hall, counted) do update set number = rating_tally.number + 1""").params(hall, counted).update();
    }

    private static List<Tally> tallies(JdbcClient.StatementSpec counters) {
        var counts = new LinkedHashMap<String, Map<String, Long>>();
        counters.query(row -> {
            counts.computeIfAbsent(row.getString("hall"), hall -> new HashMap<>())
                    .put(row.getString("counted"), row.getLong("number"));
        });
        return counts.entrySet().stream()
                .map(hall -> tally(hall.getKey(), hall.getValue()))
                .toList();
    }

    private static Tally tally(String hall, Map<String, Long> counts) {
        var levels = new EnumMap<Level, Long>(Level.class);
        for (var level : Level.values()) {
            levels.put(level, counts.getOrDefault(level.name(), 0L));
        }
        return new Tally(hall, counts.getOrDefault(OPENED, 0L), levels);
    }
}
