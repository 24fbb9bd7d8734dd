package io.onetrip.cases.handling.domain;

/** Why an item was closed undecided. */
public enum ClosedReason {
    PREDECESSOR_REFUSED,
    /** A result that it needed was revoked before it went out, and the window ended it. */
    PREDECESSOR_REVOKED,
    /** The applicant withdrew the case. */
    WITHDRAWN,
    /** A material that the applicant promised in writing did not come by its day. */
    MATERIAL_LAPSED
}
