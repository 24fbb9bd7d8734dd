package io.onetrip.catalog.authoring.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What an entry is to become.
 *
 * @param definition its JSON; null where the entry is to be withdrawn
 * @param reason why it is to be withdrawn; null where it is not
 * @param number counts its saves, and tells one text from the next
 * @param base the version it was made from; null where there was none
 */
public record Draft(
        EntryKey key,
        String name,
        @Nullable String definition,
        @Nullable String reason,
        int number,
        @Nullable Integer base,
        Editor editedBy,
        Instant editedAt) {

    public boolean withdraws() {
        return definition == null;
    }
}
