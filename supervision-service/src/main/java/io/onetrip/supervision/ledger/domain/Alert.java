package io.onetrip.supervision.ledger.domain;

import java.time.Instant;
import java.time.LocalDate;

/** A clock's turn, told once per clock and kind. */
public record Alert(Subject subject, AlertKind kind, LocalDate due, Instant raisedAt) {}
