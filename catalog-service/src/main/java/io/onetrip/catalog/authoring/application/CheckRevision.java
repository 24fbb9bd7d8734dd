package io.onetrip.catalog.authoring.application;

import io.onetrip.catalog.authoring.domain.Draft;
import io.onetrip.catalog.authoring.domain.Drafts;
import io.onetrip.catalog.authoring.domain.EntryFault;
import io.onetrip.catalog.authoring.domain.EntryKey;
import io.onetrip.catalog.authoring.domain.HoldingEntries;
import io.onetrip.catalog.authoring.domain.RevisionInvalid;
import io.onetrip.catalog.importing.domain.CatalogueFile;
import io.onetrip.catalog.importing.domain.CatalogueInvalid;
import io.onetrip.catalog.importing.domain.CatalogueReader;
import io.onetrip.catalog.importing.domain.CatalogueRules;
import io.onetrip.catalog.importing.domain.Fault;
import io.onetrip.catalog.importing.domain.Fault.Severity;
import io.onetrip.catalog.importing.domain.Kind;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Holds what a revision would publish against the rules that a catalogue file has to keep. */
@Service
public class CheckRevision {

    private final Drafts drafts;
    private final HoldingEntries holding;
    private final CatalogueReader reader;

    CheckRevision(Drafts drafts, HoldingEntries holding, CatalogueReader reader) {
        this.drafts = drafts;
        this.holding = holding;
        this.reader = reader;
    }

    /** Of one entry, beside whatever it names; faults, warnings and hints. Who names it is not looked for. */
    public List<EntryFault> entry(long revision, EntryKey key) {
        var found = judged(file(revision, List.of(key))).found();
        var own = found.stream()
                .filter(fault -> is(fault, key) && fault.code() != Fault.Code.QUESTION_UNUSED)
                .toList();
        return own.isEmpty() ? waiting(key, found) : own;
    }

    /** Of every entry it changes; of the bundles that are frozen with one, what refuses it. */
    public List<EntryFault> all(long revision) {
        var file = file(revision, touched(revision));
        return judged(file).found().stream()
                .filter(fault -> fault.severity() == Severity.FAULT || file.drafts(key(fault)))
                .toList();
    }

    /**
     * Warnings refuse what an editor writes, though not what held before.
     *
     * @throws RevisionInvalid with every fault
     */
    CatalogueFile checkedFile(long revision) {
        var file = file(revision, touched(revision));
        var judged = judged(file);
        var refused = judged.found().stream()
                .filter(fault -> fault.severity() == Severity.FAULT
                        || fault.severity() == Severity.WARNING && file.drafts(key(fault)))
                .toList();
        if (judged.file() == null || !refused.isEmpty()) throw new RevisionInvalid(refused);
        return judged.file();
    }

    /** What the revision changes, the bundles frozen with it, and who names what it withdraws or asks. */
    Collection<EntryKey> touched(long revision) {
        var all = drafts.all(revision);
        var keys = new LinkedHashSet<>(all.stream().map(Draft::key).toList());
        keys.addAll(holding.bundlesWith(List.copyOf(keys)));
        keys.addAll(holding.referring(
                all.stream().filter(CheckRevision::isLookedFor).map(Draft::key).toList()));
        return keys;
    }

    private static boolean isLookedFor(Draft draft) {
        return draft.withdraws() || draft.key().kind() == Kind.QUESTION;
    }

    private RevisionFile file(long revision, Collection<EntryKey> start) {
        return new RevisionFile(start, keys -> drafts.among(revision, keys), holding);
    }

    /** @param file null where it is not even of the right shape */
    private record Judged(@Nullable CatalogueFile file, List<EntryFault> found) {}

    private Judged judged(RevisionFile file) {
        try {
            var read = reader.read(file.json());
            return new Judged(read, file.faults(CatalogueRules.judge(read)));
        } catch (CatalogueInvalid invalid) {
            return new Judged(null, file.faults(invalid.faults()));
        }
    }

    private static EntryKey key(EntryFault fault) {
        return new EntryKey(fault.kind(), fault.id());
    }

    private static boolean is(EntryFault fault, EntryKey key) {
        return key(fault).equals(key);
    }

    /** As long as an entry it names is not even of the right shape, the rules cannot be tried. */
    private static List<EntryFault> waiting(EntryKey key, List<EntryFault> found) {
        return found.stream()
                .filter(fault -> fault.code() == Fault.Code.SHAPE)
                .limit(1)
                .map(fault -> new EntryFault(
                        key.kind(),
                        key.id(),
                        "",
                        Fault.Code.SHAPE,
                        "%s %s, which it needs, is not finished: %s %s"
                                .formatted(fault.kind(), fault.id(), fault.place(), fault.message()),
                        "它用到的 %s 还没有写完: %s %s".formatted(fault.id(), fault.place(), fault.zh()),
                        Severity.FAULT))
                .toList();
    }
}
