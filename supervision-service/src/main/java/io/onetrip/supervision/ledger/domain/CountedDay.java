package io.onetrip.supervision.ledger.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One day of a clock.
 *
 * @param counts false on a rest day of a limit in working days
 * @param name of a holiday or make-up day
 */
public record CountedDay(
        LocalDate date, boolean counts, @Nullable String name) {}
