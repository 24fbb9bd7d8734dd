package io.onetrip.cases.catalog;

import io.onetrip.calendar.PublishedCalendars;
import io.onetrip.cases.handling.domain.Calendar;
import io.onetrip.workingdays.WorkingDayCalendar;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The published years, asked for again every few seconds: a list shows many due dates, a year changes twice. */
@Component
class FreshCalendar implements Calendar {
    private static final Duration FRESH = Duration.ofSeconds(2);
    private final PublishedCalendars published;
    private final Clock clock;
    private volatile @Nullable Read last;

    FreshCalendar(PublishedCalendars published, Clock clock) {
        this.published = published;
        this.clock = clock;
    }

    @Override
    public WorkingDayCalendar current() {
        var read = last;
        var now = clock.instant();
        if (read == null || now.isBefore(read.at()) || read.at().plus(FRESH).isBefore(now)) {
            read = new Read(published.current().workingDays(), now);
            last = read;
        }
        return read.calendar();
    }

    private record Read(WorkingDayCalendar calendar, Instant at) {}
}
