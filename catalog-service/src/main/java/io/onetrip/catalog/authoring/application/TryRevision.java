package io.onetrip.catalog.authoring.application;

import io.onetrip.catalog.authoring.domain.Drafts;
import io.onetrip.catalog.authoring.domain.EntryKey;
import io.onetrip.catalog.authoring.domain.HoldingEntries;
import io.onetrip.catalog.authoring.domain.RevisionInvalid;
import io.onetrip.catalog.authoring.domain.RunningCases;
import io.onetrip.catalog.authoring.domain.Trial;
import io.onetrip.catalog.authoring.domain.Tried;
import io.onetrip.catalog.importing.domain.CatalogueFile;
import io.onetrip.catalog.importing.domain.CatalogueInvalid;
import io.onetrip.catalog.importing.domain.Entry;
import io.onetrip.catalog.importing.domain.Kind;
import io.onetrip.planning.Bundle;
import io.onetrip.planning.BundleVersion;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import tools.jackson.databind.json.JsonMapper;

/** The dry run of a revision (试算): what its bundles would be for their examples and for the cases in hand. */
@Service
public class TryRevision {

    /** Cases of a bundle that are planned alike are planned once; beyond so many kinds of them it takes too long. */
    private static final int MOST_KINDS = 2000;

    private static final JsonMapper JSON = new JsonMapper();

    private final CheckRevision check;
    private final Drafts drafts;
    private final HoldingEntries holding;
    private final FrozenBundles frozen;
    private final RunningCases running;

    TryRevision(
            CheckRevision check, Drafts drafts, HoldingEntries holding, FrozenBundles frozen, RunningCases running) {
        this.check = check;
        this.drafts = drafts;
        this.holding = holding;
        this.frozen = frozen;
        this.running = running;
    }

    /**
     * Of every bundle that the revision withdraws, and of those that it changes itself or through a part, by id.
     * Changes nothing.
     *
     * @throws RevisionInvalid when the revision could not be published
     */
    public List<Trial> run(long revision) {
        var file = check.checkedFile(revision);
        var trials = new ArrayList<Trial>();
        for (var draft : drafts.all(revision))
            if (draft.withdraws() && draft.key().kind() == Kind.BUNDLE)
                trials.add(Trial.ofWithdrawn(draft, running.count(draft.key().id())));
        for (var entry : file.bundles()) trials.add(trial(file, entry));
        return trials;
    }

    private Trial trial(CatalogueFile file, Entry<Bundle> entry) {
        var id = entry.id();
        var held = holding.find(new EntryKey(Kind.BUNDLE, id));
        var before = held.flatMap(each -> version(id, each.version()));
        var number = held.map(HoldingEntries.Held::version).orElse(0);
        var tried = new Tried(before.orElse(null), file.frozen(id, number + 1));
        var versions = new HashMap<Integer, Optional<BundleVersion>>();
        var alike = running.of(id, MOST_KINDS).stream()
                .filter(cases -> versions.computeIfAbsent(cases.version(), version -> version(id, version))
                        .isPresent())
                .toList();
        return new Trial(
                id,
                entry.name(),
                held.map(HoldingEntries.Held::version).orElse(null),
                false,
                examples(entry).stream().map(tried::example).toList(),
                tried.cases(
                        running.count(id),
                        alike,
                        version -> versions.get(version).orElseThrow()));
    }

    private Optional<BundleVersion> version(String id, int version) {
        try {
            return Optional.of(frozen.version(id, version));
        } catch (CatalogueInvalid outgrown) {
            return Optional.empty();
        }
    }

    private static List<Map<String, ?>> examples(Entry<Bundle> entry) {
        var answers = new ArrayList<Map<String, ?>>();
        if (JSON.readValue(entry.source(), Map.class).get("examples") instanceof List<?> examples)
            for (var example : examples)
                if (example instanceof Map<?, ?> fields && fields.get("answers") instanceof Map<?, ?> given)
                    answers.add(named(given));
        return answers;
    }

    private static Map<String, ?> named(Map<?, ?> given) {
        var answers = new HashMap<String, Object>();
        given.forEach((question, answer) -> answers.put(String.valueOf(question), answer));
        return answers;
    }
}
