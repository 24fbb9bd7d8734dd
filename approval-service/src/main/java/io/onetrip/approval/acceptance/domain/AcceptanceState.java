package io.onetrip.approval.acceptance.domain;

/** How far the acceptance (受理) of an item is. */
public enum AcceptanceState {
    /** The department has said nothing yet, or has the corrections it asked for. */
    PENDING,
    CORRECTION_REQUESTED,
    ACCEPTED,
    NOT_ACCEPTED
}
