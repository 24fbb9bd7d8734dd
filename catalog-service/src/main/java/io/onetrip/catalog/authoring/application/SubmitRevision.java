package io.onetrip.catalog.authoring.application;

import io.onetrip.catalog.authoring.domain.Drafts;
import io.onetrip.catalog.authoring.domain.Editor;
import io.onetrip.catalog.authoring.domain.Revision;
import io.onetrip.catalog.authoring.domain.RevisionInvalid;
import io.onetrip.catalog.authoring.domain.RevisionRefused;
import io.onetrip.catalog.authoring.domain.RevisionRefused.Reason;
import io.onetrip.catalog.authoring.domain.Revisions;
import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Hands a revision without faults to whoever reviews it. */
@Service
public class SubmitRevision {

    private final Revisions revisions;
    private final Drafts drafts;
    private final CheckRevision check;
    private final Clock clock;

    SubmitRevision(Revisions revisions, Drafts drafts, CheckRevision check, Clock clock) {
        this.revisions = revisions;
        this.drafts = drafts;
        this.check = check;
        this.clock = clock;
    }

    /** @throws RevisionInvalid with every fault */
    @Transactional
    public Revision run(long id, Editor by) {
        var submitted = revisions.lock(id).submit(drafts.count(id), by, clock.instant());
        requireUpToDate(drafts, id);
        check.checkedFile(id);
        revisions.save(submitted);
        return submitted;
    }

    static void requireUpToDate(Drafts drafts, long id) {
        var outdated = drafts.outdated(id);
        if (!outdated.isEmpty())
            throw new RevisionRefused(
                    Reason.ENTRY_CHANGED_MEANWHILE,
                    "%s was published by others since this revision took it up. Look at the difference and save it again."
                            .formatted(outdated.getFirst()));
    }
}
