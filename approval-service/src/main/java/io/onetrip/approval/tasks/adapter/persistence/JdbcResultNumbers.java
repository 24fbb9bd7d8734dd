package io.onetrip.approval.tasks.adapter.persistence;

import io.onetrip.approval.tasks.domain.Gathering;
import io.onetrip.approval.tasks.domain.ResultNumbers;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcResultNumbers implements ResultNumbers, Gathering {
    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;

    private static final String DRAW = """
            insert into result_serial (department, day, last) values (?, ?, ?)
            on conflict (department, day) do update set last = result_serial.last + excluded.last returning last""";

    private static final ScopedValue<Map<Series, Drawn>> GATHERED = ScopedValue.newInstance();
    private final JdbcClient jdbc;
    private final Clock clock;

    JdbcResultNumbers(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    private record Series(String department, LocalDate day) {}

    private record Drawn(long first, long many) {}

    @Override
    public String next(String department) {
        var series = new Series(department, LocalDate.now(clock));
        var serial = GATHERED.isBound() ? gathered(series) : draw(series, 1);
        return "%s-%s-%05d".formatted(department.replaceFirst("^D_", ""), DAY.format(series.day()), serial);
    }

    @Override
    public <T> T together(Supplier<T> work) {
        var gathered = new HashMap<Series, Drawn>();
        var done = ScopedValue.where(GATHERED, gathered).call(work::get);
        gathered.forEach((series, drawn) -> {
            if (drawn.many() > 1) draw(series, drawn.many() - 1);
        });
        return done;
    }

    /** The first one locks the serial until the transaction ends, so that the others are this caller's. */
    private long gathered(Series series) {
        var drawn = GATHERED.get().get(series);
        var next = drawn == null ? new Drawn(draw(series, 1), 1) : new Drawn(drawn.first(), drawn.many() + 1);
        GATHERED.get().put(series, next);
        return next.first() + next.many() - 1;
    }

    private long draw(Series series, long many) {
        return jdbc.sql(DRAW)
                .params(series.department(), series.day(), many)
                .query(Long.class)
                .single();
    }
}
