package io.onetrip.cases.notices;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.TaskScheduler;
import org.springframework.scheduling.concurrent.ThreadPoolTaskScheduler;

/** A thread of its own: a channel that hangs keeps no clock of the service waiting. */
@Configuration(proxyBeanMethods = false)
class NoticeThread {
    static final String NAME = "noticeScheduler";

    /** No candidate by type, so that everything else keeps the scheduler of Spring Boot. */
    @Bean(name = NAME, defaultCandidate = false)
    TaskScheduler noticeScheduler() {
        var scheduler = new ThreadPoolTaskScheduler();
        scheduler.setPoolSize(1);
        scheduler.setThreadNamePrefix("notices-");
        return scheduler;
    }
}
