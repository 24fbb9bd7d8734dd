package io.onetrip.cases.handling.domain;

/** Where a case stands; REFUSED and COMPLETED are final. */
public enum CaseStatus {
    RECEIVED,
    CORRECTION_REQUESTED,
    REFUSED,
    ACCEPTED,
    OUTPUT_READY,
    COMPLETED
}
