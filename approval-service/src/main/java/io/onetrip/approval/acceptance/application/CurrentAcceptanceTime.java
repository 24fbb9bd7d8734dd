package io.onetrip.approval.acceptance.application;

import io.onetrip.approval.acceptance.domain.AcceptanceTime;
import io.onetrip.calendar.PublishedCalendars;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** Until when departments answer, by the calendar as it is published now. */
@Component
public class CurrentAcceptanceTime {
    private final PublishedCalendars calendars;
    private final Clock clock;

    CurrentAcceptanceTime(PublishedCalendars calendars, Clock clock) {
        this.calendars = calendars;
        this.clock = clock;
    }

    public AcceptanceTime get() {
        return new AcceptanceTime(calendars.current().workingDays(), clock.getZone());
    }
}
