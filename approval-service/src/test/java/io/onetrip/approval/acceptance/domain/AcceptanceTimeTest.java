package io.onetrip.approval.acceptance.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.onetrip.approval.tasks.domain.ApprovalRefused;
import io.onetrip.approval.tasks.domain.Officer;
import io.onetrip.workingdays.PublishedYear;
import io.onetrip.workingdays.WorkingDayCalendar;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

class AcceptanceTimeTest {
    private static final ZoneId CITY = ZoneId.of("Asia/Shanghai");
    private static final Officer LI = new Officer("li", "李", false, "D_FIRE");
    private final ItemAcceptance pending = ItemAcceptance.pending(Instant.parse("2026-11-23T02:00:00Z"));
    private final AcceptanceTime published = time(2026, 2027);

    @Test
    void silenceOfFiveWorkingDaysAcceptsFromTheDayOfReceipt() {
        assertThat(published.lastDay(pending).orElseThrow().date()).isEqualTo("2026-11-30");
        assertThat(published.isDeemed(pending, Instant.parse("2026-11-30T15:59:59Z")))
                .isFalse();
        var after = Instant.parse("2026-11-30T16:00:00Z");
        assertThat(published.isDeemed(pending, after)).isTrue();
        assertThatThrownBy(() -> published.requireAnswerable(pending, after)).isInstanceOf(ApprovalRefused.class);
        assertThat(published.runsFrom(pending.deem(after))).isEqualTo("2026-11-23");
        assertThat(published.answerableFrom(after).getLast()).isAfter(pending.papersReceivedAt());
    }

    /** 不动产登记暂行条例 17, 市场主体登记管理条例 19. */
    @Test
    void aSpecialLawGivesFewerDays() {
        var onTheSpot = ItemAcceptance.pending(pending.papersReceivedAt(), 0);
        assertThat(published.lastDay(onTheSpot).orElseThrow().date()).isEqualTo("2026-11-23");
        var midnight = Instant.parse("2026-11-23T16:00:00Z");
        assertThat(published.isDeemed(onTheSpot, midnight.minusSeconds(1))).isFalse();
        assertThat(published.isDeemed(onTheSpot, midnight)).isTrue();
        assertThat(published.answerableFrom(midnight).getFirst()).isEqualTo(midnight);
        var asked = ItemAcceptance.pending(pending.papersReceivedAt(), 3)
                .request(List.of(new Wrong(Wrong.Subject.FIELD, "rooms", "不一致")), LI, pending.papersReceivedAt());
        assertThat(published
                        .lastDay(asked.corrected(Instant.parse("2026-11-27T02:00:00Z")))
                        .orElseThrow()
                        .date())
                .isEqualTo("2026-12-02");
    }

    @Test
    void corrrectionsBeginTheDaysAnew() {
        var wrong = List.of(new Wrong(Wrong.Subject.FIELD, "rooms", "不一致"));
        var asked = pending.request(wrong, LI, Instant.parse("2026-11-24T02:00:00Z"));
        assertThat(published.lastDay(asked)).isEmpty();
        assertThat(published.isDeemed(asked, Instant.parse("2026-12-20T02:00:00Z")))
                .isFalse();
        var corrected = asked.corrected(Instant.parse("2026-12-01T02:00:00Z"));
        assertThat(published.lastDay(corrected).orElseThrow().date()).isEqualTo("2026-12-08");
    }

    @Test
    void nobodyIsDeemedAcceptedByADayThatMayStillMove() {
        var newYear = ItemAcceptance.pending(Instant.parse("2026-12-30T02:00:00Z"));
        var provisional = time(2026);
        assertThat(provisional.lastDay(newYear).orElseThrow().provisional()).isTrue();
        assertThat(provisional.isDeemed(newYear, Instant.parse("2027-02-01T02:00:00Z")))
                .isFalse();
        assertThat(published.isDeemed(newYear, Instant.parse("2027-02-01T02:00:00Z")))
                .isTrue();
    }

    @Test
    void theClockRunsFromAcceptance() {
        assertThat(published.runsFrom(pending.accept(LI, Instant.parse("2026-11-25T02:00:00Z"))))
                .isEqualTo("2026-11-25");
        assertThat(published.runsFrom(pending)).isEqualTo("2026-11-30");
    }

    private static AcceptanceTime time(int... years) {
        var calendar = WorkingDayCalendar.of(java.util.Arrays.stream(years)
                .mapToObj(year -> new PublishedYear(year, List.of()))
                .toList());
        assertThat(calendar.isWorkingDay(LocalDate.of(2026, 11, 30))).isTrue();
        return new AcceptanceTime(calendar, CITY);
    }
}
