package io.onetrip.supervision.ledger.domain;

import java.time.Instant;
import java.time.LocalDate;

/**
 * The end of a clock.
 *
 * @param on the day of {@code at} in the city's time zone
 */
public record Closing(Instant at, LocalDate on, Outcome outcome) {}
