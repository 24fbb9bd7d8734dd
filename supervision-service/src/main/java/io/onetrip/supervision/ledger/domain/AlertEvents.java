package io.onetrip.supervision.ledger.domain;

/** Tells the other services of an alert. */
public interface AlertEvents {
    void publish(Alert alert);
}
