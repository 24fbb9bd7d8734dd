package io.onetrip.chassis.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.temporal.ChronoUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TimeTest {
    @Test
    void tellsTimesAsFineAsTheDatabaseKeepsThem() {
        var clock = new TimeAutoConfiguration().clock();
        assertThat(Stream.generate(clock::instant).limit(1000))
                .allSatisfy(now -> assertThat(now).isEqualTo(now.truncatedTo(ChronoUnit.MICROS)));
        assertThat(clock.getZone()).hasToString("Asia/Shanghai");
    }
}
