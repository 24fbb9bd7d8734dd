package io.onetrip.catalog.authoring.adapter.rest;

import io.onetrip.catalog.authoring.domain.Draft;
import io.onetrip.catalog.authoring.domain.EntryKey;
import io.onetrip.catalog.importing.domain.Kind;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** After which entry of a revision a page goes on, as {@code ITEM.I_SIGN}. */
final class Cursor {

    static final String PATTERN = "|(DEPARTMENT|QUESTION|MATERIAL|ITEM|BUNDLE)\\.\\w+";

    private Cursor() {}

    static Optional<EntryKey> read(String after) {
        if (after.isEmpty()) return Optional.empty();
        var parts = after.split("\\.");
        return Optional.of(new EntryKey(Kind.valueOf(parts[0]), parts[1]));
    }

    /** @param found one more than the page shows, where there are more */
    static @Nullable String next(List<Draft> found, int limit) {
        if (found.size() <= limit) return null;
        var last = found.get(limit - 1).key();
        return "%s.%s".formatted(last.kind(), last.id());
    }
}
