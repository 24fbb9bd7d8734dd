package io.onetrip.supervision.ledger.domain;

/** The record of all alerts. */
public interface Alerts {
    void add(Alert alert);
}
