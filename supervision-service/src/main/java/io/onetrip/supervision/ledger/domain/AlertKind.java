package io.onetrip.supervision.ledger.domain;

/** Early warning (黄牌) or overdue (红牌). */
public enum AlertKind {
    AMBER,
    RED
}
