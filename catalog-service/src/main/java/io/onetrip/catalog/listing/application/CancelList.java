package io.onetrip.catalog.listing.application;

import io.onetrip.catalog.listing.domain.ListJob;
import io.onetrip.catalog.listing.domain.ListJobs;
import io.onetrip.catalog.listing.domain.ListRefused;
import io.onetrip.catalog.listing.domain.ListRefused.Reason;
import io.onetrip.catalog.listing.domain.ListStatus;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Stops the work on a list; as all is written at its end, nothing of it is. */
@Service
public class CancelList {

    private final ListJobs jobs;

    CancelList(ListJobs jobs) {
        this.jobs = jobs;
    }

    @Transactional
    public ListJob run(long id) {
        var job = jobs.get(id);
        if (job.status() == ListStatus.CANCELLED) return job;
        if (!jobs.move(id, ListStatus.CHECKING, ListStatus.CANCELLED)
                && !jobs.move(id, ListStatus.STORING, ListStatus.CANCELLED))
            throw new ListRefused(
                    Reason.NOT_WORKING,
                    "List %d is %s already.".formatted(id, jobs.get(id).status()));
        return jobs.get(id);
    }
}
