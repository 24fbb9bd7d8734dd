package io.onetrip.catalog.authoring.application;

import io.onetrip.catalog.authoring.domain.EntryKey;
import io.onetrip.catalog.authoring.domain.FieldChange;
import io.onetrip.catalog.importing.domain.Kind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What differs between two texts of an entry.
 *
 * @param from the earlier version; null where there was none
 * @param to the later version; null for a draft
 * @param withdraws whether the later one is that it is offered no more
 * @param reason why it is withdrawn; null where it is not, or nobody said why
 * @param parts of a bundle: what it was frozen with in another version
 */
public record EntryDifference(
        EntryKey key,
        String name,
        @Nullable Integer from,
        @Nullable Integer to,
        boolean withdraws,
        @Nullable String reason,
        List<FieldChange> changes,
        List<PartChange> parts) {

    /** A part of a bundle in another version; null where it is no part. */
    public record PartChange(
            Kind kind,
            String id,
            @Nullable Integer before,
            @Nullable Integer after) {}
}
