package io.onetrip.catalog.authoring.domain;

import io.onetrip.catalog.importing.domain.Kind;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The entries that revisions change. */
public interface Drafts {
    Optional<Draft> find(long revision, EntryKey key);

    /** In order of kind and id, after that place. */
    List<Draft> list(long revision, Optional<EntryKey> after, String query, int limit);

    List<Draft> all(long revision);

    /** Of these entries, those that the revision changes. */
    Map<EntryKey, Draft> among(long revision, Collection<EntryKey> keys);

    int count(long revision);

    /** Inserts, or replaces and counts on; many in a few statements. */
    void saveAll(long revision, Collection<Draft> drafts);

    /** Who takes entries out has changed the revision as much as who saves one. */
    void remove(long revision, Collection<EntryKey> keys, Editor by);

    /**
     * The number that an entry begins with: higher than that of any text that was taken out of the revision, so that an
     * ETag never fits another text.
     */
    int firstNumber(long revision);

    /** Which other open revision changes an entry. */
    Map<EntryKey, Long> elsewhere(long revision, Collection<EntryKey> keys);

    /** Entries of a revision that were changed by others since it took them up. */
    List<EntryKey> outdated(long revision);

    /** Frees the entries for other revisions. */
    void close(long revision);

    record Choice(Kind kind, String id, String name) {}

    /** What an entry may refer to: what holds and what the revision adds, less what it withdraws. */
    List<Choice> choices(long revision, Kind kind, String query, int limit);
}
