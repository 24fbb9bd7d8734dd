package io.onetrip.supervision.ledger.domain;

/** Whether a clock still runs. */
public enum ClockState {
    RUNNING,
    CLOSED
}
