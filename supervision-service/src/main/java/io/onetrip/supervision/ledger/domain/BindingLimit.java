package io.onetrip.supervision.ledger.domain;

/** Which of a clock's limits ends first. */
public enum BindingLimit {
    PROMISE,
    STATUTE,
    /** An item must be done within what was promised for its whole case. */
    CASE_PROMISE
}
