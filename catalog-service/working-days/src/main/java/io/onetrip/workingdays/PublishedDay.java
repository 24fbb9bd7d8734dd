package io.onetrip.workingdays;

import java.time.LocalDate;

/** One day of the yearly notice that differs from the week: a holiday, or a make-up working day (调休). */
public record PublishedDay(LocalDate date, boolean workday) {}
