package io.onetrip.approval.filing.application;

import io.onetrip.calendar.PublishedCalendars;
import io.onetrip.workingdays.Limit;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** The joint review's working days, counted from the day after it has begun. */
@Component
class ReviewTime {
    private final PublishedCalendars calendars;
    private final FilingProperties properties;
    private final Clock clock;

    ReviewTime(PublishedCalendars calendars, FilingProperties properties, Clock clock) {
        this.calendars = calendars;
        this.properties = properties;
        this.clock = clock;
    }

    LocalDate due(Instant begun) {
        var limit = Limit.workingDays(properties.reviewDays());
        return calendars
                .current()
                .workingDays()
                .deadline(LocalDate.ofInstant(begun, clock.getZone()), limit)
                .date();
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    Instant now() {
        return clock.instant();
    }
}
