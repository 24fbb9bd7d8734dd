package io.onetrip.catalog.authoring.domain;

import org.jspecify.annotations.Nullable;

/** Somebody else saved first; the text that stands is kept, so that both can be compared. */
public final class DraftChanged extends RuntimeException {

    private final transient @Nullable Draft stands;

    public DraftChanged(EntryKey key, @Nullable Draft stands) {
        super(
                stands == null
                        ? "%s is no longer in the revision. Save it as new, or leave it out.".formatted(key)
                        : "%s saved %s at %s. Compare both texts, then save again with the new ETag."
                                .formatted(stands.editedBy().name(), key, stands.editedAt()));
        this.stands = stands;
    }

    public @Nullable Draft stands() {
        return stands;
    }
}
