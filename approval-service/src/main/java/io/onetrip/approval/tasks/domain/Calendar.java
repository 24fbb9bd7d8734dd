package io.onetrip.approval.tasks.domain;

import io.onetrip.workingdays.WorkingDayCalendar;

/** The working days as published so far. */
public interface Calendar {
    WorkingDayCalendar current();
}
