package io.onetrip.cases.tracking;

import io.onetrip.cases.numbering.CaseNumber;
import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Counts the guesses at a case's last four digits. A guess is counted before it is checked, so that many at once gain
 * nothing; the right digits clear the count. Numbers that do not exist are counted too, so that the count tells nothing.
 */
@Component
class LookupAttempts {
    private final JdbcClient jdbc;
    private final Clock clock;
    private final int limit;

    LookupAttempts(JdbcClient jdbc, Clock clock, TrackingProperties properties) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.limit = properties.wrongAttemptsPerDay();
    }

    boolean mayTry(CaseNumber number) {
        var tried = jdbc.sql("""
                        insert into lookup_attempt as attempt (case_number, day, wrong) values (:number, :day, 1)
                        on conflict (case_number, day) do update set wrong = least(attempt.wrong + 1, :limit + 1)
                        returning wrong""")
                .param("number", number.value())
                .param("day", LocalDate.now(clock))
                .param("limit", limit)
                .query(Integer.class)
                .single();
        return tried <= limit;
    }

    void right(CaseNumber number) {
        jdbc.sql("delete from lookup_attempt where case_number = :number")
                .param("number", number.value())
                .update();
    }

    @Scheduled(fixedDelay = 1, timeUnit = TimeUnit.HOURS)
    void forgetEarlierDays() {
        jdbc.sql("delete from lookup_attempt where day < :today")
                .param("today", LocalDate.now(clock))
                .update();
    }
}
