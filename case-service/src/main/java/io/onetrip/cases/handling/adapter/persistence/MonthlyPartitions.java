package io.onetrip.cases.handling.adapter.persistence;

import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Makes the partitions of this month and the year ahead, so that none is ever missing at midnight. */
@Component
class MonthlyPartitions {
    private static final int MONTHS_AHEAD = 12;
    private final JdbcClient jdbc;
    private final Clock clock;

    MonthlyPartitions(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Scheduled(fixedDelay = 1, timeUnit = TimeUnit.DAYS)
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
