package io.onetrip.catalog.authoring.application;

import io.onetrip.catalog.authoring.domain.Drafts;
import io.onetrip.catalog.authoring.domain.Editor;
import io.onetrip.catalog.authoring.domain.Revision;
import io.onetrip.catalog.authoring.domain.Revisions;
import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gives a revision up; its texts stay to be read, its entries are free for others. */
@Service
public class DiscardRevision {

    private final Revisions revisions;
    private final Drafts drafts;
    private final Clock clock;

    DiscardRevision(Revisions revisions, Drafts drafts, Clock clock) {
        this.revisions = revisions;
        this.drafts = drafts;
        this.clock = clock;
    }

    @Transactional
    public Revision run(long id, Editor by) {
        var discarded = revisions.lock(id).discard(by, clock.instant());
        revisions.save(discarded);
        drafts.close(id);
        return discarded;
    }
}
