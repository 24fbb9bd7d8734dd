package io.onetrip.catalog.calendar;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;

@Schema(name = "CalendarYear", description = "A published year: the days that differ from Monday to Friday")
record StoredYear(int year, int version, Instant publishedAt, List<CalendarYear.Day> days) {

    CalendarYear calendar() {
        return new CalendarYear(year, days);
    }
}
