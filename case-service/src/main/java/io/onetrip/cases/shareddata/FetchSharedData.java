package io.onetrip.cases.shareddata;

import io.onetrip.cases.shareddata.register.RegisterUnavailable;
import io.onetrip.cases.shareddata.register.Registers;
import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Asks registers beside the window's work, each on a thread of its own: a slow one keeps no other waiting. */
@Component
class FetchSharedData {
    private static final Logger LOG = LoggerFactory.getLogger(FetchSharedData.class);
    private static final int MOST_AT_ONCE = 64;
    /** Longer than a register may take, so that only a replica that was lost is stepped in for. */
    private static final Duration LEASE = Duration.ofMinutes(2);

    private final SharedQueries queries;
    private final KeepSharedData keep;
    private final Registers registers;
    private final Clock clock;
    private final Semaphore free = new Semaphore(MOST_AT_ONCE);
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    FetchSharedData(SharedQueries queries, KeepSharedData keep, Registers registers, Clock clock) {
        this.queries = queries;
        this.keep = keep;
        this.registers = registers;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "${onetrip.shared-data.pause:1s}")
    void look() {
        var room = free.availablePermits();
        if (room == 0) return;
        var now = clock.instant();
        for (var query : queries.lease(now, now.plus(LEASE), room)) {
            free.acquireUninterruptibly();
            threads.execute(() -> {
                try {
                    fetch(query);
                } catch (RuntimeException failed) {
                    LOG.error("Query {} is left for the next look", query.queryNumber(), failed);
                } finally {
                    free.release();
                }
            });
        }
    }

    private void fetch(SharedQuery query) {
        var question = keep.question(query);
        if (question.isEmpty()) return;
        try {
            keep.answered(query, registers.ask(question.get()));
        } catch (RegisterUnavailable unavailable) {
            LOG.info("{} is asked again later: {}", question.get(), unavailable.getMessage());
            keep.failed(query, unavailable);
        }
    }

    @PreDestroy
    void end() {
        threads.shutdownNow();
    }
}
