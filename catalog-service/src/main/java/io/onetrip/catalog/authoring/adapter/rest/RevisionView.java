package io.onetrip.catalog.authoring.adapter.rest;

import io.onetrip.catalog.authoring.domain.Revision;
import io.onetrip.catalog.authoring.domain.RevisionStatus;
import io.onetrip.catalog.authoring.domain.RevisionStep;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A revision as pages show it.
 *
 * @param editedByCaller whether the caller changed an entry of it, so that somebody else has to review it
 */
record RevisionView(
        long id,
        String title,
        RevisionStatus status,
        @Nullable LocalDate publishFrom,
        @Nullable String comment,
        int entryCount,
        boolean editedByCaller,
        List<Step> history) {

    record Step(
            RevisionStep.What what,
            Instant at,
            String by,
            @Nullable String comment) {}

    static RevisionView of(Revision revision, int entries, String caller) {
        return new RevisionView(
                revision.id(),
                revision.title(),
                revision.status(),
                revision.publishFrom(),
                revision.comment(),
                entries,
                revision.editors().contains(caller),
                revision.steps().stream()
                        .map(step -> new Step(step.what(), step.at(), step.by().name(), step.comment()))
                        .toList());
    }
}
