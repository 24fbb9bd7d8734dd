package io.onetrip.supervision;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** The clock on the hall's wall, which a test moves from day to day. */
public final class Wall extends Clock {
    private static final ZoneId CITY = ZoneId.of("Asia/Shanghai");
    private volatile Instant now = at(LocalDate.of(2026, 11, 23));

    public void moveTo(LocalDate day) {
        now = at(day);
    }

    private static Instant at(LocalDate day) {
        return day.atTime(10, 0).atZone(CITY).toInstant();
    }

    @Override
    public ZoneId getZone() {
        return CITY;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(now, zone);
    }

    @Override
    public Instant instant() {
        return now;
    }
}
