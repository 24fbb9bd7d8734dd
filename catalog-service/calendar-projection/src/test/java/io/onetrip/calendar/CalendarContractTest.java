package io.onetrip.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import io.onetrip.testkit.Contracts;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class CalendarContractTest {
    @Test
    void readsTheSampleThatTheCataloguePublishes() {
        var calendar = Contracts.sample("catalog.calendar-published.v1", CalendarPublishedMessage.class);
        assertThat(calendar.year()).isEqualTo(2026);
        assertThat(calendar.days())
                .contains(new CalendarPublishedMessage.Day(LocalDate.of(2026, 2, 14), "春节", true))
                .contains(new CalendarPublishedMessage.Day(LocalDate.of(2026, 1, 1), "元旦", false));
    }
}
