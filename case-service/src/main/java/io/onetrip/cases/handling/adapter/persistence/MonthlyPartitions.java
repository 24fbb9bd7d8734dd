package io.onetrip.cases.handling.adapter.persistence;

import jakarta.annotation.PostConstruct;
import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Makes the partitions of this month and the year ahead, before the first case and daily: a case of no month has no room. */
@Component
class MonthlyPartitions {
    private static final int MONTHS_AHEAD = 12;
    private final JdbcClient jdbc;
    private final Clock clock;

    MonthlyPartitions(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @PostConstruct
    @Scheduled(initialDelay = 1, fixedDelay = 1, timeUnit = TimeUnit.DAYS)
    void make() {
        var first = LocalDate.now(clock).withDayOfMonth(1);
        for (int ahead = 0; ahead <= MONTHS_AHEAD; ahead++) {
            jdbc.sql("select create_case_month(:month)")
                    .param("month", first.plusMonths(ahead))
                    .query((_, _) -> first)
                    .list();
        }
    }
}
