package io.onetrip.approval.tasks.domain;

/** The department's answer on one item. */
public enum Outcome {
    GRANTED,
    REFUSED
}
