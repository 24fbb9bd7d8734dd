package io.onetrip.chassis.crash;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.zaxxer.hikari.HikariDataSource;
import io.onetrip.chassis.probe.ProbeInitializer;
import io.onetrip.local.RealParts;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Two replicas move counters and apply what they hear of it, while everything they stand on dies in turn. */
class CrashIT {
    private static final long STEPS = 30_000;
    private static final String ALL = "from applied where name like 'counter-%'";
    private final HikariDataSource database = new HikariDataSource();
    private final JdbcClient jdbc = JdbcClient.create(database);

    @BeforeEach
    void connect() {
        ProbeInitializer.createTopic(ProbeInitializer.TOPIC);
        ProbeInitializer.createTopic(ProbeInitializer.COMPACTED);
        var properties = RealParts.springProperties("crash");
        database.setJdbcUrl((String) properties.get("spring.datasource.url"));
        database.setUsername((String) properties.get("spring.datasource.username"));
        database.setPassword((String) properties.get("spring.datasource.password"));
        database.setMaximumPoolSize(2);
    }

    @AfterEach
    void disconnect() {
        database.close();
    }

    @Test
    void losesNothingAndAppliesNothingTwiceWhateverDies() {
        try (var first = new Replica("first", Map.of("probe.steps", STEPS));
                var second = new Replica("second", Map.of("probe.steps", STEPS, "onetrip.inbox.concurrency", 2))) {
            awaitApplied(STEPS / 10);
            first.crash();
            awaitApplied(STEPS / 4);
            RealParts.kafka().process().kill();
            RealParts.kafka().restart();
            awaitApplied(STEPS / 3);
            second.crash();
            awaitApplied(STEPS / 2);
            RealParts.postgres().server().process().kill();
            RealParts.postgres().server().restart();
            awaitApplied(STEPS * 2 / 3);
            first.crash();
            first.awaitStarted();
            awaitApplied(STEPS * 3 / 4);
            RealParts.postgres().server().process().kill();
            RealParts.postgres().server().restart();
            RealParts.kafka().process().kill();
            RealParts.kafka().restart();
            await().atMost(Duration.ofSeconds(120)).until(this::settled);
            assertThat(first.stop()).isEqualTo(143); // by SIGTERM, in order
        }
        everyStepIsAppliedOnceAndInOrder();
    }

    private void everyStepIsAppliedOnceAndInOrder() {
        assertThat(number("select coalesce(sum(value), 0) from counter")).isGreaterThanOrEqualTo(STEPS);
        assertThat(number("select count(*) " + ALL)).isEqualTo(number("select sum(value) from counter"));
        assertThat(number("""
                        select count(*) from (
                            select value, sequence, row_number() over (partition by name order by id) as place %s) a
                        where place <> sequence or sequence <> value""".formatted(ALL))).isZero();
        assertThat(number("select count(*) from outbox")).isZero();
        assertThat(number("select count(*) from parked_event where aggregate_id like 'counter-%'"))
                .isZero();
        assertThat(number("select count(*) from dead_letter where aggregate_id like 'counter-%'"))
                .isZero();
    }

    private void awaitApplied(long steps) {
        await().ignoreExceptions()
                .atMost(Duration.ofSeconds(120))
                .until(() -> number("select count(*) " + ALL), applied -> applied >= steps);
    }

    private boolean settled() {
        var steps = number("select coalesce(sum(value), 0) from counter");
        return steps >= STEPS
                && number("select count(*) " + ALL) >= steps
                && number("select count(*) from outbox") == 0;
    }

    private long number(String query) {
        return jdbc.sql(query).query(Long.class).single();
    }
}
