package io.onetrip.catalog.authoring.application;

import io.onetrip.catalog.authoring.domain.Editor;
import io.onetrip.catalog.authoring.domain.Revision;
import io.onetrip.catalog.authoring.domain.Revisions;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets a second person approve a revision from a date, or give it back. */
@Service
public class ReviewRevision {

    private final Revisions revisions;
    private final PublishRevision publish;
    private final Clock clock;

    ReviewRevision(Revisions revisions, PublishRevision publish, Clock clock) {
        this.revisions = revisions;
        this.publish = publish;
        this.clock = clock;
    }

    /** Published at once where the day is today; nothing is approved that could not be published now. */
    @Transactional
    public Revision approve(long id, @Nullable LocalDate from, Editor by) {
        var today = LocalDate.now(clock);
        var approved = revisions.lock(id).approve(from, today, by, clock.instant());
        revisions.save(approved);
        if (today.equals(approved.publishFrom())) return publish.run(approved, by);
        publish.requirePublishable(id);
        return approved;
    }

    @Transactional
    public Revision giveBack(long id, @Nullable String why, Editor by) {
        var returned = revisions.lock(id).giveBack(why, by, clock.instant());
        revisions.save(returned);
        return returned;
    }
}
