package io.onetrip.catalog.listing.domain;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A list being worked on, or done with.
 *
 * @param trial whether everything is said and nothing stored
 * @param rows how many it has, the head not counted
 * @param checked how many of them are
 * @param outcomes how many rows came to what, of those checked
 * @param ignoredColumns heads that mean nothing to us
 * @param revision in which its good rows are drafted; null where there was nothing to draft
 * @param faultyRevision in which its rejected rows are kept as drafts; null where there are none
 * @param failure why it was given up
 */
public record ListJob(
        long id,
        Editor editor,
        String fileName,
        ListFormat format,
        boolean trial,
        ListStatus status,
        int rows,
        int checked,
        Map<Outcome, Integer> outcomes,
        List<String> ignoredColumns,
        @Nullable Long revision,
        @Nullable Long faultyRevision,
        @Nullable String failure,
        Instant createdAt,
        @Nullable Instant finishedAt) {

    /** Who handed the list in. */
    public record Editor(String id, String name) {}
}
