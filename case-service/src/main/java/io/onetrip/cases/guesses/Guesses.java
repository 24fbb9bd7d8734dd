package io.onetrip.cases.guesses;

import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Counts the guesses of a day at what somebody has to know. A guess is counted before it is checked, so that many at once
 * gain nothing, and stays counted when the command that it came with is undone; a right one clears the count. What does
 * not exist is counted too, so that the count tells nothing.
 */
@Component
public class Guesses {
    private final JdbcClient jdbc;
    private final Clock clock;

    Guesses(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * @param at what is guessed at
     * @param atMost wrong guesses of a day
     */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public boolean mayTry(String at, int atMost) {
        var tried = jdbc.sql("""
                        insert into lookup_attempt as attempt (case_number, day, wrong) values (:at, :day, 1)
                        on conflict (case_number, day) do update set wrong = least(attempt.wrong + 1, :most + 1)
                        returning wrong""")
                .param("at", at)
                .param("day", LocalDate.now(clock))
                .param("most", atMost)
                .query(Integer.class)
                .single();
        return tried <= atMost;
    }

    public void right(String at) {
        jdbc.sql("delete from lookup_attempt where case_number = :at")
                .param("at", at)
                .update();
    }

    @Scheduled(fixedDelay = 1, timeUnit = TimeUnit.HOURS)
    void forgetEarlierDays() {
        jdbc.sql("delete from lookup_attempt where day < :today")
                .param("today", LocalDate.now(clock))
                .update();
    }
}
