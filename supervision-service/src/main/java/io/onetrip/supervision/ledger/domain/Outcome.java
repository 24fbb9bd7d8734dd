package io.onetrip.supervision.ledger.domain;

/** What stopped a clock. */
public enum Outcome {
    GRANTED,
    REFUSED,
    /** An item that the item needed was refused. */
    CLOSED,
    /** Every item of the case is answered and the packet is ready. */
    ANSWERED
}
