package io.onetrip.approval.filing.domain;

/** How far a proposed refusal has come. */
public enum FilingState {
    /** Before the heads of its department, one rung after the other. */
    PROPOSED,
    /** Before the joint review (联审). */
    IN_REVIEW,
    /** Sent back to its handler by a head. */
    RETURNED,
    /** Improper by the joint review: the task is decided anew. */
    OVERRULED,
    /** Proper by the joint review: the refusal is decided. */
    UPHELD;

    public boolean isRunning() {
        return this == PROPOSED || this == IN_REVIEW;
    }
}
