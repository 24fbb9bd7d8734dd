package io.onetrip.cases.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.onetrip.cases.CaseRefused;
import io.onetrip.cases.Reason;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class ExchangePeriodTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 26);

    @Test
    void aDayIsExportedWhenItIsOver() {
        assertThat(ExchangePeriod.past(DAY, DAY, at("2026-11-26T16:05:00Z")).to())
                .isEqualTo(DAY);
    }

    @Test
    void todayIsRefusedForItsRowsStillCome() {
        refused(DAY, DAY, "2026-11-26T01:00:00Z");
        refused(DAY, DAY.plusDays(9), "2026-11-26T01:00:00Z");
    }

    @Test
    void whatWasBegunBeforeMidnightIsWaitedFor() {
        refused(DAY, DAY, "2026-11-26T16:04:59Z");
    }

    @Test
    void itRunsForwardsForAYearAtMost() {
        refused(DAY, DAY.minusDays(1), "2027-11-26T01:00:00Z");
        refused(DAY.minusYears(1).minusDays(1), DAY, "2027-11-26T01:00:00Z");
    }

    private static void refused(LocalDate from, LocalDate to, String now) {
        assertThatThrownBy(() -> ExchangePeriod.past(from, to, at(now)))
                .isInstanceOfSatisfying(
                        CaseRefused.class,
                        refused -> assertThat(refused.reason()).isEqualTo(Reason.PERIOD_INVALID));
    }

    private static Clock at(String now) {
        return Clock.fixed(Instant.parse(now), ZoneId.of("Asia/Shanghai"));
    }
}
