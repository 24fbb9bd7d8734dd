package io.onetrip.supervision.ledger.domain;

import io.onetrip.workingdays.Light;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Which clocks a supervisor asks for; what is missing does not narrow. */
public record ClockFilter(
        @Nullable ClockState state,
        @Nullable Light light,
        @Nullable String caseNumber,
        @Nullable String department,
        @Nullable LocalDate due) {}
