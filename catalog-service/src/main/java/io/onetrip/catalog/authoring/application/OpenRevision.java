package io.onetrip.catalog.authoring.application;

import io.onetrip.catalog.authoring.domain.Editor;
import io.onetrip.catalog.authoring.domain.Revision;
import io.onetrip.catalog.authoring.domain.Revisions;
import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Begins a change set. */
@Service
public class OpenRevision {

    private final Revisions revisions;
    private final Clock clock;

    OpenRevision(Revisions revisions, Clock clock) {
        this.revisions = revisions;
        this.clock = clock;
    }

    @Transactional
    public Revision run(String title, Editor by) {
        return revisions.open(title.strip(), by, clock.instant());
    }
}
