package io.onetrip.catalog.authoring.domain;

/** Where a revision stands on its way. */
public enum RevisionStatus {
    DRAFT,
    IN_REVIEW,
    APPROVED,
    PUBLISHED,
    DISCARDED
}
