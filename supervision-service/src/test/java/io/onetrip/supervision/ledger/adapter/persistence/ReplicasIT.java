package io.onetrip.supervision.ledger.adapter.persistence;

import static io.onetrip.supervision.ledger.domain.LedgerFixtures.itemTerms;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.onetrip.supervision.OnRealParts;
import io.onetrip.supervision.Wall;
import io.onetrip.supervision.ledger.application.HearDecision;
import io.onetrip.supervision.ledger.application.StartClock;
import io.onetrip.supervision.ledger.application.TurnClocks;
import io.onetrip.supervision.ledger.domain.Closing;
import io.onetrip.supervision.ledger.domain.Outcome;
import io.onetrip.supervision.ledger.domain.Subject;
import io.onetrip.workingdays.Limit;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Several replicas at one ledger. */
@OnRealParts
class ReplicasIT {
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    private static final Instant NOON = Instant.parse("2026-11-23T04:00:00Z");

    @Autowired
    StartClock startClock;

    @Autowired
    HearDecision hearDecision;

    @Autowired
    TurnClocks turnClocks;

    @Autowired
    Wall wall;

    @Autowired
    JdbcClient jdbc;

    @Test
    void manyLookersRaiseEveryAlertOnce() throws Exception {
        wall.moveTo(MONDAY);
        for (int number = 0; number < 100; number++)
            startClock.start(item("turning", number), NOON, itemTerms(MONDAY, Limit.workingDays(5)));
        wall.moveTo(LocalDate.of(2026, 11, 27));
        atOnce(4, () -> {
            while (turnClocks.turn(7) > 0)
                ;
            return null;
        });
        await().untilAsserted(() -> assertThat(alerts("turning%")).isEqualTo(100));
        wall.moveTo(MONDAY);
    }

    /** Dispatch and decision reach two replicas at the same moment. */
    @Test
    void dispatchAndDecisionAlwaysMeet() throws Exception {
        for (int number = 0; number < 50; number++) {
            var subject = item("meeting", number);
            var closing = new Closing(NOON, MONDAY, Outcome.GRANTED);
            var steps = new ArrayList<Callable<Void>>();
            steps.add(() -> {
                startClock.start(subject, NOON, itemTerms(MONDAY, Limit.workingDays(5)));
                return null;
            });
            steps.add(() -> {
                hearDecision.hear(subject.clockId(), closing);
                return null;
            });
            atOnce(steps);
        }
        assertThat(jdbc.sql("select count(*) from clock where clock_id like 'meeting%' and closed_at is not null")
                        .query(Long.class)
                        .single())
                .isEqualTo(50);
        assertThat(jdbc.sql("select count(*) from early_decision where clock_id like 'meeting%'")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    private long alerts(String clocks) {
        return jdbc.sql("select count(*) from alert where clock_id like ? and kind = 'AMBER'")
                .param(clocks)
                .query(Long.class)
                .single();
    }

    private static Subject.Item item(String name, int number) {
        return new Subject.Item(name, name + number, "I_X", "事项", "D_REPLICA", "一件事", "H_MAIN");
    }

    private static void atOnce(int times, Callable<Void> step) throws Exception {
        var steps = new ArrayList<Callable<Void>>();
        for (int number = 0; number < times; number++) steps.add(step);
        atOnce(steps);
    }

    private static void atOnce(ArrayList<Callable<Void>> steps) throws InterruptedException, ExecutionException {
        try (var threads = Executors.newFixedThreadPool(steps.size())) {
            for (var done : threads.invokeAll(steps)) done.get();
        }
    }
}
