package io.onetrip.catalog.authoring.application;

import io.onetrip.catalog.authoring.domain.Draft;
import io.onetrip.catalog.authoring.domain.DraftChanged;
import io.onetrip.catalog.authoring.domain.Drafts;
import io.onetrip.catalog.authoring.domain.Editor;
import io.onetrip.catalog.authoring.domain.EntryKey;
import io.onetrip.catalog.authoring.domain.HoldingEntries;
import io.onetrip.catalog.authoring.domain.RevisionRefused;
import io.onetrip.catalog.authoring.domain.RevisionRefused.Reason;
import io.onetrip.catalog.authoring.domain.Revisions;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Changes one entry of an open revision, unless somebody else did so meanwhile. */
@Service
public class SaveDraft {

    private final Revisions revisions;
    private final Drafts drafts;
    private final HoldingEntries holding;
    private final Clock clock;

    SaveDraft(Revisions revisions, Drafts drafts, HoldingEntries holding, Clock clock) {
        this.revisions = revisions;
        this.drafts = drafts;
        this.holding = holding;
        this.clock = clock;
    }

    /**
     * @param seen number of the text that was changed; empty where there was none
     * @param base version that holds and that the editor has seen; null leaves what was noted before
     * @throws DraftChanged when another text stands there
     */
    @Transactional
    public Draft run(
            long revision, SaveDrafts.NewDraft entry, Optional<Integer> seen, @Nullable Integer base, Editor by) {
        var key = entry.key();
        var stands = requireSeen(revision, key, seen);
        SaveDrafts.requireFree(drafts.elsewhere(revision, List.of(key)));
        var held = holding.find(key);
        if (entry.definition() == null && held.isEmpty())
            throw new RevisionRefused(
                    Reason.ENTRY_NOT_FOUND, "%s is not published, so it cannot be withdrawn.".formatted(key));
        var saved = new Draft(
                key,
                entry.name(),
                entry.definition(),
                entry.reason(),
                stands == null ? drafts.firstNumber(revision) : stands.number() + 1,
                base != null
                        ? base
                        : stands != null
                                ? stands.base()
                                : held.map(HoldingEntries.Held::version).orElse(null),
                by,
                clock.instant());
        drafts.saveAll(revision, List.of(saved));
        return saved;
    }

    /** The entry stays as it holds. */
    @Transactional
    public void takeOut(long revision, EntryKey key, int seen, Editor by) {
        requireSeen(revision, key, Optional.of(seen));
        drafts.remove(revision, List.of(key), by);
    }

    private @Nullable Draft requireSeen(long revision, EntryKey key, Optional<Integer> seen) {
        revisions.lock(revision).requireOpen();
        var stands = drafts.find(revision, key);
        if (!stands.map(Draft::number).equals(seen)) throw new DraftChanged(key, stands.orElse(null));
        return stands.orElse(null);
    }
}
