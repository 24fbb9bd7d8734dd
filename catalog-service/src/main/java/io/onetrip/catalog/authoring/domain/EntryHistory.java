package io.onetrip.catalog.authoring.domain;

import io.onetrip.catalog.importing.domain.Kind;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How entries came to be what they are, and what they are called. */
public interface EntryHistory {

    /**
     * A version that held.
     *
     * @param from when it began to hold
     * @param until when it held no longer, because another did or because it was withdrawn; null while it holds
     * @param withdrawn whether it was withdrawn and nothing came after it
     * @param by who imported it, or approved its revision
     * @param revision the revision that published it; null where a file did
     */
    record Published(
            int version,
            String name,
            Instant from,
            @Nullable Instant until,
            boolean withdrawn,
            String by,
            @Nullable Long revision,
            @Nullable String revisionTitle) {}

    /** @param options JSON, of a question only */
    record Named(
            Kind kind, String id, String name, @Nullable String options) {}

    /** The latest first. */
    List<Published> versions(EntryKey key, int below, int limit);

    /** With which version of each of its parts a version of a bundle was frozen. */
    Map<EntryKey, Integer> parts(String bundle, int version);

    /**
     * What the catalogue calls these, of whatever kind, whether offered or withdrawn.
     *
     * @param revision the revision whose drafts come first; null for none
     */
    List<Named> named(Collection<String> ids, @Nullable Long revision);

    /** Marks what this transaction stored as published by the revision. */
    void publishedBy(long revision);
}
