package io.onetrip.catalog.listing.adapter.authoring;

import io.onetrip.catalog.authoring.application.DiscardRevision;
import io.onetrip.catalog.authoring.application.OpenRevision;
import io.onetrip.catalog.authoring.application.SaveDrafts;
import io.onetrip.catalog.authoring.application.SaveDrafts.NewDraft;
import io.onetrip.catalog.authoring.domain.Drafts;
import io.onetrip.catalog.authoring.domain.Editor;
import io.onetrip.catalog.authoring.domain.EntryKey;
import io.onetrip.catalog.authoring.domain.HoldingEntries;
import io.onetrip.catalog.authoring.domain.RevisionRefused;
import io.onetrip.catalog.importing.domain.Kind;
import io.onetrip.catalog.listing.domain.ItemDrafts;
import io.onetrip.catalog.listing.domain.ListJob;
import io.onetrip.catalog.listing.domain.ListJobs.Draft;
import io.onetrip.catalog.listing.domain.ListedDepartment;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes into revisions: one for what can be reviewed, one for what has to be mended first. */
@Component
class AuthoringDrafts implements ItemDrafts {

    private final OpenRevision open;
    private final DiscardRevision discard;
    private final SaveDrafts save;
    private final Drafts drafts;
    private final HoldingEntries holding;
    private final FaultyRevisions faulty;

    AuthoringDrafts(
            OpenRevision open,
            DiscardRevision discard,
            SaveDrafts save,
            Drafts drafts,
            HoldingEntries holding,
            FaultyRevisions faulty) {
        this.open = open;
        this.discard = discard;
        this.save = save;
        this.drafts = drafts;
        this.holding = holding;
        this.faulty = faulty;
    }

    @Override
    public Written write(ListJob job, List<Draft> items, List<ListedDepartment> departments) {
        try {
            var good = items.stream().filter(Draft::good).toList();
            var bad = items.stream().filter(item -> !item.good()).toList();
            return new Written(ready(job, good, departments), mending(job, bad));
        } catch (RevisionRefused refused) {
            throw new CatalogueMovedOn(refused);
        }
    }

    private @Nullable Long ready(ListJob job, List<Draft> items, List<ListedDepartment> departments) {
        var keys = items.stream().map(AuthoringDrafts::key).toList();
        var places = drafts.elsewhere(0, keys);
        var stands = stands(keys, places);
        var left = takenOut(places, editor(job));
        var byRevision = new LinkedHashMap<Long, List<NewDraft>>();
        var fresh = new ArrayList<NewDraft>();
        for (var department : departments)
            fresh.add(new NewDraft(
                    new EntryKey(Kind.DEPARTMENT, department.id()),
                    department.name(),
                    ItemDefinitions.department(department)));
        for (var item : items) {
            var place = places.get(key(item));
            var target = place == null || left.contains(place)
                    ? fresh
                    : byRevision.computeIfAbsent(place, revision -> new ArrayList<>());
            target.add(draft(item, stands.get(key(item))));
        }
        byRevision.forEach((revision, entries) -> save.run(revision, entries, editor(job)));
        discardEmpty(left, job);
        if (fresh.isEmpty()) return byRevision.keySet().stream().findFirst().orElse(null);
        var revision = open.run(title(job, "清单导入"), editor(job)).id();
        save.run(revision, fresh, editor(job));
        return revision;
    }

    /** Mended items leave the revision in which they waited. */
    private Set<Long> takenOut(Map<EntryKey, Long> places, Editor by) {
        var left = new HashSet<>(places.values());
        left.retainAll(faulty.among(left));
        var leaving = new HashMap<Long, List<EntryKey>>();
        places.forEach((key, revision) -> {
            if (left.contains(revision))
                leaving.computeIfAbsent(revision, id -> new ArrayList<>()).add(key);
        });
        leaving.forEach((revision, keys) -> drafts.remove(revision, keys, by));
        return left;
    }

    private void discardEmpty(Set<Long> left, ListJob job) {
        for (var revision : left) if (drafts.count(revision) == 0) discard.run(revision, editor(job));
    }

    private @Nullable Long mending(ListJob job, List<Draft> items) {
        if (items.isEmpty()) return null;
        var revision = open.run(title(job, "清单待改正"), editor(job)).id();
        save.run(revision, items.stream().map(item -> draft(item, null)).toList(), editor(job));
        return revision;
    }

    private Map<EntryKey, String> stands(List<EntryKey> keys, Map<EntryKey, Long> places) {
        var stands = new LinkedHashMap<EntryKey, String>();
        holding.among(keys).forEach((key, held) -> stands.put(key, held.definition()));
        for (var revision : new HashSet<>(places.values()))
            drafts.among(revision, keys).forEach((key, draft) -> {
                if (draft.definition() != null) stands.put(key, draft.definition());
            });
        return stands;
    }

    private static NewDraft draft(Draft draft, @Nullable String stands) {
        return new NewDraft(key(draft), draft.item().name(), ItemDefinitions.item(draft.item(), stands));
    }

    private static EntryKey key(Draft draft) {
        return new EntryKey(Kind.ITEM, draft.item().id());
    }

    private static Editor editor(ListJob job) {
        return new Editor(job.editor().id(), job.editor().name());
    }

    private static String title(ListJob job, String what) {
        var title = "%s %d: %s".formatted(what, job.id(), job.fileName());
        return title.substring(0, Math.min(title.length(), 150));
    }
}
