package io.onetrip.catalog.authoring.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Something that happened to a revision. */
public record RevisionStep(
        What what, Instant at, Editor by, @Nullable String comment) {

    public enum What {
        OPENED,
        SUBMITTED,
        RETURNED,
        APPROVED,
        PUBLISHED,
        DISCARDED
    }
}
