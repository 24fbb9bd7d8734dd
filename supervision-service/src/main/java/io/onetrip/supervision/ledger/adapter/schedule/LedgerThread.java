package io.onetrip.supervision.ledger.adapter.schedule;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.TaskScheduler;
import org.springframework.scheduling.concurrent.ThreadPoolTaskScheduler;

/**
 * A thread of the ledger's own: after a change of the calendar it counts for minutes, and whatever shared its thread, the
 * board first of all, would stand still meanwhile.
 */
@Configuration(proxyBeanMethods = false)
class LedgerThread {
    static final String NAME = "ledgerScheduler";

    /** No candidate by type, so that everything else keeps the scheduler of Spring Boot. */
    @Bean(name = NAME, defaultCandidate = false)
    TaskScheduler ledgerScheduler() {
        var scheduler = new ThreadPoolTaskScheduler();
        scheduler.setPoolSize(1);
        scheduler.setThreadNamePrefix("ledger-");
        return scheduler;
    }
}
