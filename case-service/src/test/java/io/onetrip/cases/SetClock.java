package io.onetrip.cases;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** A clock that stands until the test sets it. */
public final class SetClock extends Clock {
    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.now());

    @TestConfiguration
    public static class OfTheService {
        @Bean
        SetClock clock() {
            return new SetClock();
        }
    }

    public void set(Instant instant) {
        now.set(instant);
    }

    @Override
    public Instant instant() {
        return now.get();
    }

    @Override
    public ZoneId getZone() {
        return ZoneId.of("Asia/Shanghai");
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(instant(), zone);
    }
}
