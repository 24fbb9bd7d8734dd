package io.onetrip.chassis.time;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;

/** Days begin and end by the clock on the hall's wall, whatever the machine's zone. */
@AutoConfiguration
class TimeAutoConfiguration {
    /** As fine as PostgreSQL keeps times, so that a time read back from a column equals itself in JSON. */
    private static final Duration FINEST = Duration.ofNanos(1000);

    @Bean
    @ConditionalOnMissingBean
    Clock clock() {
        return Clock.tick(Clock.system(ZoneId.of("Asia/Shanghai")), FINEST);
    }
}
