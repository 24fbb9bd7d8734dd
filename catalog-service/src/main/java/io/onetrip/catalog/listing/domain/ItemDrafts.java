package io.onetrip.catalog.listing.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where what a list says is worked on until it is published. */
public interface ItemDrafts {
    /** Revisions, by number; null where nothing was written. */
    record Written(@Nullable Long revision, @Nullable Long faultyRevision) {}

    /**
     * Writes good items and new departments into one revision, the others into one that is mended first.
     *
     * @throws CatalogueMovedOn when somebody has changed or submitted one of them meanwhile
     */
    Written write(ListJob job, List<ListJobs.Draft> items, List<ListedDepartment> departments);

    /** The rows have to be checked again. */
    final class CatalogueMovedOn extends RuntimeException {
        public CatalogueMovedOn(Throwable cause) {
            super(cause.getMessage(), cause);
        }
    }
}
