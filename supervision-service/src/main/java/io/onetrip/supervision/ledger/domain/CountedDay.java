package io.onetrip.supervision.ledger.domain;

import io.onetrip.workingdays.ExplainedDay;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One day of a clock.
 *
 * @param counts false on a rest day of a limit in working days, and while the clock stood
 * @param extended whether an extension has added it
 * @param name of a holiday or make-up day
 * @param because the special procedures that stopped the clock
 */
public record CountedDay(
        LocalDate date,
        boolean counts,
        ExplainedDay.Why why,
        boolean extended,
        @Nullable String name,
        @Nullable String because) {}
