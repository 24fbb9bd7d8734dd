package io.onetrip.approval.tasks.adapter.schedule;

import io.onetrip.approval.tasks.application.RecountTasks;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Looks for tasks counted by an older calendar than the one heard of; every replica may, for each takes others. A task
 * that was being opened while a year came is found too.
 */
@Component
class RecountSchedule {
    /** Tasks counted again in one transaction. */
    private static final int BATCH = 200;

    private final RecountTasks recountTasks;

    RecountSchedule(RecountTasks recountTasks) {
        this.recountTasks = recountTasks;
    }

    /** With each new day, and after a start. */
    @EventListener(ApplicationReadyEvent.class)
    @Scheduled(cron = "${onetrip.tasks.overrun-look:0 5 0 * * *}")
    void lookForOverrun() {
        recountTasks.recountOverrun();
    }

    @Scheduled(fixedDelayString = "${onetrip.tasks.recount-pause:5s}")
    void look() {
        while (recountTasks.recount(BATCH) == BATCH)
            ;
    }
}
