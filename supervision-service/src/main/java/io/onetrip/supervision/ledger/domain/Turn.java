package io.onetrip.supervision.ledger.domain;

import org.jspecify.annotations.Nullable;

/** A clock as it stands today, and the alert that this gives cause to, if any. */
public record Turn(Clock clock, @Nullable AlertKind alert) {}
