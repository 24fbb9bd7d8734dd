package io.onetrip.catalog.authoring.application;

import io.onetrip.catalog.authoring.domain.Editor;
import io.onetrip.catalog.authoring.domain.Revision;
import io.onetrip.catalog.authoring.domain.RevisionInvalid;
import io.onetrip.catalog.authoring.domain.RevisionRefused;
import io.onetrip.catalog.authoring.domain.RevisionStatus;
import io.onetrip.catalog.authoring.domain.Revisions;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Publishes what was approved for a day that has come; of several replicas one does. */
@Service
public class PublishDueRevisions {

    private static final Logger LOG = LoggerFactory.getLogger(PublishDueRevisions.class);

    private final Revisions revisions;
    private final PublishRevision publish;
    private final TransactionTemplate transaction;
    private final Clock clock;

    PublishDueRevisions(Revisions revisions, PublishRevision publish, TransactionTemplate transaction, Clock clock) {
        this.revisions = revisions;
        this.publish = publish;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "${onetrip.authoring.pause:PT30S}")
    public void run() {
        var broken = new HashSet<Long>();
        while (publishNext(broken)) LOG.debug("Looking for the next");
    }

    /** The row stays locked until its transaction ends, and other replicas pass it over. One that breaks keeps none behind it. */
    private boolean publishNext(Set<Long> broken) {
        var trying = new AtomicReference<Revision>();
        try {
            transaction.executeWithoutResult(status -> revisions
                    .due(LocalDate.now(clock), broken)
                    .ifPresent(due -> {
                        trying.set(due);
                        publish.run(due, approver(due));
                    }));
        } catch (RevisionInvalid | RevisionRefused stale) {
            var revision = Objects.requireNonNull(trying.get());
            LOG.warn("Revision {} goes back to its editors: {}", revision.id(), stale.getMessage());
            giveBack(revision.id(), String.valueOf(stale.getMessage()));
        } catch (RuntimeException failed) {
            var revision = trying.get();
            if (revision == null) throw failed;
            LOG.error("Revision {} is not published and is tried again later", revision.id(), failed);
            broken.add(revision.id());
        }
        return trying.get() != null;
    }

    private void giveBack(long id, String why) {
        transaction.executeWithoutResult(status -> {
            var revision = revisions.lock(id);
            if (revision.status() == RevisionStatus.APPROVED)
                revisions.save(revision.returned(why, approver(revision), clock.instant()));
        });
    }

    private static Editor approver(Revision approved) {
        return approved.steps().getLast().by();
    }
}
