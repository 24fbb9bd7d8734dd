package io.onetrip.catalog.listing.application;

import io.onetrip.catalog.listing.domain.ItemDrafts;
import io.onetrip.catalog.listing.domain.ItemDrafts.CatalogueMovedOn;
import io.onetrip.catalog.listing.domain.ListJob;
import io.onetrip.catalog.listing.domain.ListJobs;
import io.onetrip.catalog.listing.domain.ListStatus;
import java.util.concurrent.atomic.AtomicReference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Works lists off, oldest first, one replica at a time. Each step is a transaction, so that another goes on where one
 * dies; all that a list changes is written in the last one.
 */
@Service
public class WorkOnLists {

    private static final Logger LOG = LoggerFactory.getLogger(WorkOnLists.class);

    private final ListJobs jobs;
    private final CheckRows check;
    private final ItemDrafts drafts;
    private final TransactionTemplate transaction;

    WorkOnLists(ListJobs jobs, CheckRows check, ItemDrafts drafts, TransactionTemplate transaction) {
        this.jobs = jobs;
        this.check = check;
        this.drafts = drafts;
        this.transaction = transaction;
    }

    /** Until nothing is left, or something fails that has to wait. */
    public void run() {
        while (step()) LOG.debug("On to the next step");
    }

    private boolean step() {
        var at = new AtomicReference<ListJob>();
        try {
            return Boolean.TRUE.equals(transaction.execute(status -> {
                if (!jobs.mine()) return false;
                var job = jobs.next();
                job.ifPresent(each -> {
                    at.set(each);
                    work(each, status);
                });
                return job.isPresent();
            }));
        } catch (CatalogueMovedOn movedOn) {
            LOG.info("List {} is checked again: {}", at.get().id(), movedOn.getMessage());
            transaction.executeWithoutResult(status -> jobs.checkAgain(at.get().id()));
            return true;
        } catch (RuntimeException failed) {
            LOG.warn("Working on lists failed", failed);
            if (at.get() != null)
                transaction.executeWithoutResult(status -> jobs.failed(at.get().id(), failed.toString()));
            return false;
        }
    }

    private void work(ListJob job, TransactionStatus status) {
        if (job.status() == ListStatus.STORING) store(job, status);
        else if (!check.run(job))
            jobs.move(job.id(), ListStatus.CHECKING, job.trial() ? ListStatus.DONE : ListStatus.STORING);
    }

    private void store(ListJob job, TransactionStatus status) {
        var written = drafts.write(job, jobs.drafts(job.id()), jobs.newDepartments(job.id()));
        jobs.stored(job.id(), written.revision(), written.faultyRevision());
        if (!jobs.move(job.id(), ListStatus.STORING, ListStatus.DONE)) status.setRollbackOnly();
        else LOG.info("List {} is done: {}", job.id(), job.outcomes());
    }
}
