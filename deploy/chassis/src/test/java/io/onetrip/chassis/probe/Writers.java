package io.onetrip.chassis.probe;

import java.util.concurrent.ThreadLocalRandom;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Moves counters from many threads until a number of steps is reached, whatever dies meanwhile. */
@Component
@ConditionalOnProperty("probe.steps")
class Writers implements ApplicationRunner {
    private static final Logger LOG = LoggerFactory.getLogger(Writers.class);
    private static final int THREADS = 4;
    private static final int COUNTERS = 20;
    private final Counters counters;
    private final JdbcClient jdbc;
    private final long steps;

    Writers(Counters counters, JdbcClient jdbc, @Value("${probe.steps}") long steps) {
        this.counters = counters;
        this.jdbc = jdbc;
        this.steps = steps;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        for (var thread = 0; thread < THREADS; thread++) {
            Thread.ofPlatform().name("writer-" + thread).start(this::write);
        }
    }

    private void write() {
        while (!done()) {
            try {
                counters.count("counter-" + ThreadLocalRandom.current().nextInt(COUNTERS));
            } catch (RuntimeException failed) {
                LOG.info("A step failed: {}", failed.toString());
            }
        }
    }

    private boolean done() {
        try {
            return jdbc.sql("select coalesce(sum(value), 0) from counter")
                            .query(Long.class)
                            .single()
                    >= steps;
        } catch (RuntimeException failed) {
            LOG.info("Not known whether done: {}", failed.toString());
            return false;
        }
    }
}
