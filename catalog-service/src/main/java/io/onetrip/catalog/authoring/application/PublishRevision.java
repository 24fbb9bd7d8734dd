package io.onetrip.catalog.authoring.application;

import io.onetrip.catalog.authoring.domain.Drafts;
import io.onetrip.catalog.authoring.domain.Editor;
import io.onetrip.catalog.authoring.domain.EntryHistory;
import io.onetrip.catalog.authoring.domain.Revision;
import io.onetrip.catalog.authoring.domain.RevisionInvalid;
import io.onetrip.catalog.authoring.domain.Revisions;
import io.onetrip.catalog.importing.application.StoreCatalogue;
import io.onetrip.catalog.importing.domain.Importer;
import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes what a revision changes hold: as an import would, with the bundles that are frozen with it. */
@Service
class PublishRevision {

    private final Revisions revisions;
    private final Drafts drafts;
    private final CheckRevision check;
    private final StoreCatalogue store;
    private final EntryHistory history;
    private final Clock clock;

    PublishRevision(
            Revisions revisions,
            Drafts drafts,
            CheckRevision check,
            StoreCatalogue store,
            EntryHistory history,
            Clock clock) {
        this.revisions = revisions;
        this.drafts = drafts;
        this.check = check;
        this.store = store;
        this.history = history;
        this.clock = clock;
    }

    /** @throws RevisionInvalid when the catalogue has moved on so that it does not fit any more */
    @Transactional
    public Revision run(Revision approved, Editor by) {
        store.lock();
        SubmitRevision.requireUpToDate(drafts, approved.id());
        var file = check.checkedFile(approved.id());
        store.store(file, false, new Importer(by.id(), by.name()));
        history.publishedBy(approved.id());
        for (var draft : drafts.all(approved.id()))
            if (draft.withdraws())
                store.withdraw(draft.key().kind(), draft.key().id());
        var published = approved.published(by, clock.instant());
        revisions.save(published);
        drafts.close(approved.id());
        return published;
    }

    void requirePublishable(long id) {
        SubmitRevision.requireUpToDate(drafts, id);
        check.checkedFile(id);
    }
}
