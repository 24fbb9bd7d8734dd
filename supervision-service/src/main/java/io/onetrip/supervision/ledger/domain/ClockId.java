package io.onetrip.supervision.ledger.domain;

/** A clock goes by the number of what it times: a case number or an item case number. */
public record ClockId(String value) {
    public ClockId {
        if (value.isBlank()) throw new IllegalArgumentException("A clock needs the number of a case or an item");
    }
}
