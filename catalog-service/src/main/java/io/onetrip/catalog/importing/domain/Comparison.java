package io.onetrip.catalog.importing.domain;

import io.onetrip.catalog.importing.domain.ImportOutcome.Counts;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * A file against what is stored: unchanged entries stay, changed ones become the next version. A bundle changes also
 * when any part of it does. What the file does not name stays as it is.
 */
public final class Comparison {

    private final Map<Kind, Counts> counts = new EnumMap<>(Kind.class);
    private final Map<Kind, Map<String, Integer>> versions = new EnumMap<>(Kind.class);
    private final List<Change> changes = new ArrayList<>();
    private final Freezer freezer;

    public Comparison(CatalogueFile file, Function<Kind, Map<String, Version>> holding) {
        freezer = new Freezer(file);
        for (var kind : Kind.values()) {
            versions.put(kind, new HashMap<>());
            compare(kind, file.entries(kind), holding.apply(kind));
        }
    }

    private void compare(Kind kind, List<? extends Entry<?>> entries, Map<String, Version> holding) {
        var created = 0;
        var updated = 0;
        for (int index = 0; index < entries.size(); index++) {
            var entry = entries.get(index);
            var parts = kind == Kind.BUNDLE ? freezer.freeze(entry, versions) : List.<Part>of();
            var digest = digest(entry, parts);
            var before = holding.get(entry.id());
            var changed = before == null || !before.digest().equals(digest);
            var version = before == null ? 1 : changed ? before.number() + 1 : before.number();
            versions.get(kind).put(entry.id(), version);
            if (!changed) continue;
            changes.add(new Change(kind, entry, version, digest, kind.place(index), parts));
            if (before == null) created++;
            else updated++;
        }
        counts.put(kind, new Counts(created, updated, entries.size() - created - updated));
    }

    private static String digest(Entry<?> entry, List<Part> parts) {
        if (parts.isEmpty()) return entry.digest();
        var digested = new ArrayList<>(List.of(entry.digest()));
        for (var part : parts)
            digested.add("%s/%s/%d".formatted(part.kind(), part.entry().id(), part.version()));
        return Digest.of(digested);
    }

    public List<Change> changes() {
        return List.copyOf(changes);
    }

    /** By list of the file. */
    public Map<String, Counts> counts() {
        var byList = new LinkedHashMap<String, Counts>();
        counts.forEach((kind, count) -> byList.put(kind.list(), count));
        return byList;
    }
}
