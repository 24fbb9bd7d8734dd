package io.onetrip.catalog.authoring.domain;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is published now and was before. */
public interface HoldingEntries {
    record Held(int version, String name, String definition) {}

    Map<EntryKey, Held> among(Collection<EntryKey> keys);

    default Optional<Held> find(EntryKey key) {
        return Optional.ofNullable(among(List.of(key)).get(key));
    }

    /** Bundles whose holding version is frozen with any of these entries. */
    List<EntryKey> bundlesWith(Collection<EntryKey> keys);

    /** Entries that hold and name one of these anywhere in their definition. */
    List<EntryKey> referring(Collection<EntryKey> keys);

    Optional<Held> version(EntryKey key, int version);
}
