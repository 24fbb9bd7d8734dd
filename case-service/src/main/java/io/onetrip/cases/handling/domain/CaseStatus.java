package io.onetrip.cases.handling.domain;

/** Where a case stands; REFUSED, WITHDRAWN and COMPLETED are final. */
public enum CaseStatus {
    RECEIVED,
    CORRECTION_REQUESTED,
    REFUSED,
    WITHDRAWN,
    ACCEPTED,
    OUTPUT_READY,
    COMPLETED;

    public boolean isFinal() {
        return this == REFUSED || this == WITHDRAWN || this == COMPLETED;
    }

    /** Somebody still has to decide something. */
    public boolean isUndecided() {
        return this == RECEIVED || this == CORRECTION_REQUESTED || this == ACCEPTED;
    }
}
