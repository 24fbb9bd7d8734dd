package io.onetrip.catalog.calendar;

import java.util.List;

/** A year that can be published, and what may be a slip in its list. */
record CheckedYear(CalendarYear year, List<DayFault> warnings) {}
