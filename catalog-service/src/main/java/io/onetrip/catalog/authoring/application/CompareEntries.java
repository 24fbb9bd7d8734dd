package io.onetrip.catalog.authoring.application;

import io.onetrip.catalog.authoring.application.EntryDifference.PartChange;
import io.onetrip.catalog.authoring.domain.Difference;
import io.onetrip.catalog.authoring.domain.Draft;
import io.onetrip.catalog.authoring.domain.EntryHistory;
import io.onetrip.catalog.authoring.domain.EntryKey;
import io.onetrip.catalog.authoring.domain.FieldChange;
import io.onetrip.catalog.authoring.domain.HoldingEntries;
import io.onetrip.catalog.authoring.domain.HoldingEntries.Held;
import io.onetrip.catalog.authoring.domain.Revision;
import io.onetrip.catalog.authoring.domain.RevisionRefused;
import io.onetrip.catalog.authoring.domain.RevisionRefused.Reason;
import io.onetrip.catalog.authoring.domain.RevisionStatus;
import io.onetrip.catalog.importing.domain.Kind;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import tools.jackson.databind.json.JsonMapper;

/** Tells what one text of an entry says otherwise than another. */
@Service
public class CompareEntries {

    private static final JsonMapper JSON = new JsonMapper();

    private static final Comparator<EntryKey> BY_KIND_AND_ID =
            Comparator.comparing(EntryKey::kind).thenComparing(EntryKey::id);

    private final HoldingEntries holding;
    private final EntryHistory history;

    CompareEntries(HoldingEntries holding, EntryHistory history) {
        this.holding = holding;
        this.history = history;
    }

    /**
     * @param from null compares with nothing, and so tells all that the later one says
     * @throws RevisionRefused when there is no such version
     */
    public EntryDifference versions(EntryKey key, @Nullable Integer from, int to) {
        var before = from == null ? null : version(key, from);
        var after = version(key, to);
        return new EntryDifference(
                key, after.name(), from, to, false, null, changes(before, after.definition()), parts(key, from, to));
    }

    /** Of what a revision changes: against what holds, or once it is closed against what it was made from. */
    public List<EntryDifference> drafts(Revision revision, List<Draft> drafts) {
        var held = new HashMap<EntryKey, Held>();
        if (isClosed(revision)) drafts.forEach(draft -> base(draft, held));
        else held.putAll(holding.among(drafts.stream().map(Draft::key).toList()));
        return drafts.stream().map(draft -> draft(draft, held.get(draft.key()))).toList();
    }

    private static boolean isClosed(Revision revision) {
        return revision.status() == RevisionStatus.PUBLISHED || revision.status() == RevisionStatus.DISCARDED;
    }

    private void base(Draft draft, Map<EntryKey, Held> held) {
        var base = draft.base();
        if (base != null) held.put(draft.key(), version(draft.key(), base));
    }

    private static EntryDifference draft(Draft draft, @Nullable Held held) {
        var text = draft.definition();
        return new EntryDifference(
                draft.key(),
                draft.name(),
                held == null ? null : held.version(),
                null,
                draft.withdraws(),
                draft.reason(),
                text == null ? List.of() : changes(held, text),
                List.of());
    }

    private Held version(EntryKey key, int version) {
        return holding.version(key, version)
                .orElseThrow(() -> new RevisionRefused(
                        Reason.ENTRY_NOT_FOUND,
                        "%s has no version %d. Look it up in its list of versions.".formatted(key, version)));
    }

    private static List<FieldChange> changes(@Nullable Held before, String after) {
        return Difference.between(before == null ? Map.of() : read(before.definition()), read(after));
    }

    private static Map<?, ?> read(String definition) {
        return JSON.readValue(definition, Map.class);
    }

    private List<PartChange> parts(EntryKey key, @Nullable Integer from, int to) {
        if (key.kind() != Kind.BUNDLE || from == null) return List.of();
        var before = history.parts(key.id(), from);
        var after = history.parts(key.id(), to);
        var all = new TreeSet<>(BY_KIND_AND_ID);
        all.addAll(before.keySet());
        all.addAll(after.keySet());
        return all.stream()
                .filter(part -> !Objects.equals(before.get(part), after.get(part)))
                .map(part -> new PartChange(part.kind(), part.id(), before.get(part), after.get(part)))
                .toList();
    }
}
