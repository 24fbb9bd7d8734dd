package io.onetrip.chassis.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class ExpectedTest {
    @Test
    void namesTheWordsThatAreOffered() {
        assertThat(Expected.of(TimeUnit.class))
                .startsWith("one of NANOSECONDS, ")
                .endsWith(", DAYS");
    }

    @Test
    void tellsHowNumbersAndDaysAreWritten() {
        assertThat(Expected.of(int.class)).isEqualTo("a whole number");
        assertThat(Expected.of(Long.class)).isEqualTo("a whole number");
        assertThat(Expected.of(LocalDate.class)).isEqualTo("a day written yyyy-MM-dd");
    }
}
