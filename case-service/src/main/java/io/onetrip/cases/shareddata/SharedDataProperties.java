package io.onetrip.cases.shareddata;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param pause between two looks for registers to ask
 * @param patience after the first failure, doubled after each further one
 * @param longestPause between two attempts
 */
@ConfigurationProperties("onetrip.shared-data")
record SharedDataProperties(
        @DefaultValue("1s") Duration pause,
        @DefaultValue("30s") Duration patience,
        @DefaultValue("1h") Duration longestPause) {
    private static final int MOST_DOUBLINGS = 16;

    Duration after(int failures) {
        var pause = patience.multipliedBy(1L << Math.min(failures, MOST_DOUBLINGS));
        return pause.compareTo(longestPause) > 0 ? longestPause : pause;
    }
}
