package io.onetrip.calendar;

import io.onetrip.workingdays.WorkingDayCalendar;
import java.time.LocalDate;
import java.util.Map;

/**
 * The calendar as far as it is published.
 *
 * @param revision grows with every year published or corrected
 * @param names of the days that differ from the week, such as 国庆节
 */
public record PublishedCalendar(long revision, WorkingDayCalendar workingDays, Map<LocalDate, String> names) {
    public PublishedCalendar {
        names = Map.copyOf(names);
    }
}
