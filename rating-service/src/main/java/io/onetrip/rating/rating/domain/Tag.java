package io.onetrip.rating.rating.domain;

/** What a dissatisfied applicant can tick instead of writing. */
public enum Tag {
    WAITED_TOO_LONG,
    LATER_THAN_PROMISED,
    NOT_TOLD_ONCE,
    PAPERS_ASKED_AGAIN,
    TOO_MANY_TRIPS,
    POOR_ATTITUDE,
    ASKED_FOR_FAVOUR
}
