package io.onetrip.catalog.listing.adapter.rest;

import io.onetrip.catalog.listing.domain.ListFormat;
import io.onetrip.catalog.listing.domain.ListJob;
import io.onetrip.catalog.listing.domain.ListStatus;
import io.onetrip.catalog.listing.domain.Outcome;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A list and how far it is.
 *
 * @param trial says everything and stores nothing
 * @param checked of how many rows it is known what becomes of them
 * @param outcomes how many rows came to what
 * @param revision in which its good rows are drafted
 * @param faultyRevision in which its rejected rows wait to be mended
 */
record ListResponse(
        long id,
        boolean trial,
        ListStatus status,
        String fileName,
        ListFormat format,
        int rows,
        int checked,
        Map<Outcome, Integer> outcomes,
        List<String> ignoredColumns,
        String startedBy,
        Instant createdAt,
        @Nullable Instant finishedAt,
        @Nullable Long revision,
        @Nullable Long faultyRevision,
        @Nullable String failure) {

    static ListResponse of(ListJob job) {
        var outcomes = new TreeMap<Outcome, Integer>();
        for (var outcome : Outcome.values())
            outcomes.put(outcome, job.outcomes().getOrDefault(outcome, 0));
        return new ListResponse(
                job.id(),
                job.trial(),
                job.status(),
                job.fileName(),
                job.format(),
                job.rows(),
                job.checked(),
                outcomes,
                job.ignoredColumns(),
                job.editor().name(),
                job.createdAt(),
                job.finishedAt(),
                job.revision(),
                job.faultyRevision(),
                job.status() == ListStatus.FAILED ? job.failure() : null);
    }
}
