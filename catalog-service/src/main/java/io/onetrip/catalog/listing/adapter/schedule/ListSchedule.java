package io.onetrip.catalog.listing.adapter.schedule;

import io.onetrip.catalog.listing.application.WorkOnLists;
import io.onetrip.catalog.listing.domain.ListJobs;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks for lists to work on, and forgets old ones. */
@Component
class ListSchedule {

    private final WorkOnLists work;
    private final ListJobs jobs;

    ListSchedule(WorkOnLists work, ListJobs jobs) {
        this.work = work;
        this.jobs = jobs;
    }

    @Scheduled(fixedDelayString = "${onetrip.lists.pause:PT1S}")
    void work() {
        work.run();
    }

    @Scheduled(initialDelayString = "PT15M", fixedDelayString = "PT12H")
    void forget() {
        jobs.forget();
    }
}
