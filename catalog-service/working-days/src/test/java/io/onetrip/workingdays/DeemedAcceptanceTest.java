package io.onetrip.workingdays;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class DeemedAcceptanceTest {
    private final WorkingDayCalendar calendar = Calendars.published();

    @Test
    void onTheSpotEndsWithTheDayOfReceiptOrTheNextWorkingDay() {
        assertThat(effectiveFrom("2026-07-03")).isEqualTo("2026-07-04");
        assertThat(effectiveFrom("2026-07-04")).isEqualTo("2026-07-07");
    }

    @Test
    void whatWasAskedForAnewMayBeLookedAtOnAWorkingDay() {
        var deemed = DeemedAcceptance.of(calendar, LocalDate.parse("2026-07-01"), 0);
        assertThat(deemed.notBefore(calendar, LocalDate.parse("2026-07-01"))).isEqualTo(deemed);
        assertThat(deemed.notBefore(calendar, LocalDate.parse("2026-07-04")).lastDayToNotify())
                .isEqualTo(new Deadline(LocalDate.parse("2026-07-06"), false));
    }

    @Test
    void aDayThatMayStillMoveStaysSo() {
        var unpublished = DeemedAcceptance.of(calendar, LocalDate.parse("2031-07-01"), 0);
        var anew = unpublished.notBefore(calendar, LocalDate.parse("2031-07-08"));
        assertThat(anew.lastDayToNotify()).isEqualTo(new Deadline(LocalDate.parse("2031-07-08"), true));
    }

    /** What an index of receipts is asked for is what the rule says of each of them. */
    @Property
    void findsByTheDayOfReceiptWhatCanStillBeAnswered(
            @ForAll @IntRange(min = 0, max = 5) int days,
            @ForAll @IntRange(max = 300) int receipt,
            @ForAll @IntRange(max = 30) int later) {
        var received = LocalDate.of(2026, 1, 1).plusDays(receipt);
        var today = received.plusDays(later);
        assertThat(received.isBefore(DeemedAcceptance.firstAnswerable(calendar, today, days)))
                .isNotEqualTo(today.isBefore(
                        DeemedAcceptance.of(calendar, received, days).effectiveFrom()));
    }

    private LocalDate effectiveFrom(String received) {
        return DeemedAcceptance.of(calendar, LocalDate.parse(received), 0).effectiveFrom();
    }
}
