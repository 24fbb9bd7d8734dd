package io.onetrip.cases.handling.domain;

/** Where one item of a case stands. */
public enum ItemStatus {
    WAITING,
    DISPATCHED,
    CLAIMED,
    GRANTED,
    REFUSED,
    /** Undecided for good; {@link ClosedReason} says why. */
    CLOSED;

    public boolean isAnswered() {
        return this == GRANTED || this == REFUSED || this == CLOSED;
    }

    public boolean isWithDepartment() {
        return this == DISPATCHED || this == CLAIMED;
    }
}
