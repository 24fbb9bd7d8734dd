package io.onetrip.catalog.authoring.application;

import static java.util.stream.Collectors.toMap;

import io.onetrip.catalog.authoring.domain.Draft;
import io.onetrip.catalog.authoring.domain.Drafts;
import io.onetrip.catalog.authoring.domain.Editor;
import io.onetrip.catalog.authoring.domain.EntryKey;
import io.onetrip.catalog.authoring.domain.HoldingEntries;
import io.onetrip.catalog.authoring.domain.RevisionRefused;
import io.onetrip.catalog.authoring.domain.RevisionRefused.Reason;
import io.onetrip.catalog.authoring.domain.Revisions;
import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes many entries into an open revision at once, whatever stood there before. */
@Service
public class SaveDrafts {

    private final Revisions revisions;
    private final Drafts drafts;
    private final HoldingEntries holding;
    private final Clock clock;

    SaveDrafts(Revisions revisions, Drafts drafts, HoldingEntries holding, Clock clock) {
        this.revisions = revisions;
        this.drafts = drafts;
        this.holding = holding;
        this.clock = clock;
    }

    /**
     * @param definition its JSON, an object that carries the same id; null withdraws the entry
     * @param reason why it is withdrawn; null where it is not
     */
    public record NewDraft(
            EntryKey key,
            String name,
            @Nullable String definition,
            @Nullable String reason) {

        public NewDraft(EntryKey key, String name, String definition) {
            this(key, name, definition, null);
        }

        public static NewDraft withdrawing(EntryKey key, String name, String reason) {
            return new NewDraft(key, name, null, reason);
        }
    }

    /**
     * Unfinished entries are taken too; what is wrong with them is told by {@link CheckRevision}.
     *
     * @throws RevisionRefused when the revision is not open, or another open one changes one of the entries
     */
    @Transactional
    public void run(long revision, Collection<NewDraft> entries, Editor by) {
        revisions.lock(revision).requireOpen();
        var keys = entries.stream().map(NewDraft::key).toList();
        requireFree(drafts.elsewhere(revision, keys));
        var stands = drafts.among(revision, keys);
        var held = holding.among(keys);
        var now = clock.instant();
        var begin = drafts.firstNumber(revision);
        var saved =
                entries.stream().collect(toMap(NewDraft::key, entry -> entry, (first, last) -> last)).values().stream()
                        .map(entry -> {
                            var before = stands.get(entry.key());
                            var holds = held.get(entry.key());
                            return new Draft(
                                    entry.key(),
                                    entry.name(),
                                    entry.definition(),
                                    entry.reason(),
                                    before == null ? begin : before.number() + 1,
                                    before != null ? before.base() : holds == null ? null : holds.version(),
                                    by,
                                    now);
                        })
                        .toList();
        drafts.saveAll(revision, saved);
    }

    static void requireFree(Map<EntryKey, Long> elsewhere) {
        elsewhere.entrySet().stream().findFirst().ifPresent(taken -> {
            throw new RevisionRefused(
                    Reason.ENTRY_IN_OTHER_REVISION,
                    "%s is being changed in revision %d. Change it there, or wait until that is published or discarded."
                            .formatted(taken.getKey(), taken.getValue()));
        });
    }
}
