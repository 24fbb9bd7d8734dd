package io.onetrip.approval.tasks.adapter.persistence;

import io.onetrip.approval.tasks.domain.ResultNumbers;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcResultNumbers implements ResultNumbers {
    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
    private final JdbcClient jdbc;
    private final Clock clock;

    JdbcResultNumbers(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public String next(String department) {
        var today = LocalDate.now(clock);
        var serial = jdbc.sql("""
                insert into result_serial (department, day, last) values (?, ?, 1)
                on conflict (department, day) do update set last = result_serial.last + 1 returning last""").params(department, today).query(Long.class).single();
        return "%s-%s-%05d".formatted(department.replaceFirst("^D_", ""), DAY.format(today), serial);
    }
}
