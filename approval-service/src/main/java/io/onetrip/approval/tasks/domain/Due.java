package io.onetrip.approval.tasks.domain;

import java.time.LocalDate;

/**
 * Until when a task is due; provisional while it counts over a year without a published calendar.
 *
 * @param calendarRevision of the calendar it was counted by
 */
public record Due(LocalDate date, boolean provisional, long calendarRevision) {}
