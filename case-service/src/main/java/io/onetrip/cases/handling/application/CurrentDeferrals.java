package io.onetrip.cases.handling.application;

import io.onetrip.cases.handling.domain.Calendar;
import io.onetrip.cases.handling.domain.Deferrals;
import io.onetrip.cases.handling.domain.ServiceCase;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What may follow later, by the calendar as it is published now. */
@Component
public class CurrentDeferrals {
    private final Calendar calendar;
    private final DeferralProperties properties;
    private final Clock clock;

    CurrentDeferrals(Calendar calendar, DeferralProperties properties, Clock clock) {
        this.calendar = calendar;
        this.properties = properties;
        this.clock = clock;
    }

    Deferrals get() {
        return new Deferrals(calendar.current(), clock.getZone(), properties.lapse());
    }

    /** The last day for each missing material that may follow. */
    public Map<String, LocalDate> latest(ServiceCase serviceCase) {
        return get().latest(serviceCase, clock.instant());
    }
}
