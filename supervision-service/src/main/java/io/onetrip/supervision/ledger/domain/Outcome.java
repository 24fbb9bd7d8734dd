package io.onetrip.supervision.ledger.domain;

/** What stopped a clock. */
public enum Outcome {
    GRANTED,
    REFUSED,
    /** The case ended the item undecided. */
    CLOSED,
    /** Every item of the case is answered and the packet is ready. */
    ANSWERED,
    /** The applicant withdrew the case. */
    WITHDRAWN
}
