package io.onetrip.cases.handling.application;

import io.onetrip.cases.handling.domain.Calendar;
import io.onetrip.cases.handling.domain.Silence;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** Silence by the calendar as it is published now. */
@Component
class CurrentSilence {
    private final Calendar calendar;
    private final Clock clock;

    CurrentSilence(Calendar calendar, Clock clock) {
        this.calendar = calendar;
        this.clock = clock;
    }

    Silence get() {
        return new Silence(calendar.current(), clock.getZone());
    }
}
