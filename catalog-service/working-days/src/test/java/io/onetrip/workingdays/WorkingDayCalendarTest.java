package io.onetrip.workingdays;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class WorkingDayCalendarTest {

    private final WorkingDayCalendar calendar = Calendars.published();

    @Test
    void zeroDaysEndTheSameDay() {
        assertThat(deadline("2026-11-23", Limit.immediate())).isEqualTo("2026-11-23");
        assertThat(deadline("2026-11-23", Limit.workingDays(0))).isEqualTo("2026-11-23");
    }

    @Test
    void zeroDaysOnARestDayEndOnTheNextWorkingDay() {
        assertThat(deadline("2026-10-01", Limit.immediate())).isEqualTo("2026-10-08");
        assertThat(deadline("2026-11-21", Limit.calendarDays(0))).isEqualTo("2026-11-23");
    }

    @Test
    void calendarDaysEndingOnARestDayEndOnTheNextWorkingDay() {
        assertThat(deadline("2026-09-21", Limit.calendarDays(10))).isEqualTo("2026-10-08");
        assertThat(deadline("2026-10-06", Limit.calendarDays(4))).isEqualTo("2026-10-10");
    }

    @Test
    void aMakeUpSaturdayIsAWorkingDay() {
        assertThat(calendar.isWorkingDay(LocalDate.parse("2026-10-10"))).isTrue();
        assertThat(calendar.isWorkingDay(LocalDate.parse("2026-10-07"))).isFalse();
    }

    @Test
    void aDateCountedOverAnUnpublishedYearIsProvisional() {
        assertThat(calendar.deadline(LocalDate.parse("2026-12-28"), Limit.workingDays(3)))
                .isEqualTo(new Deadline(LocalDate.parse("2026-12-31"), false));
        assertThat(calendar.deadline(LocalDate.parse("2026-12-28"), Limit.workingDays(4)))
                .isEqualTo(new Deadline(LocalDate.parse("2027-01-01"), true));
        assertThat(calendar.deadline(LocalDate.parse("2027-01-02"), Limit.immediate())
                        .provisional())
                .isTrue();
    }

    @Test
    void publishingTheYearMovesTheDateAndMakesItFirm() {
        var newYear = new PublishedYear(2027, List.of(new PublishedDay(LocalDate.parse("2027-01-01"), false)));
        var later = WorkingDayCalendar.of(List.of(new PublishedYear(2026, List.of()), newYear));
        assertThat(later.deadline(LocalDate.parse("2026-12-28"), Limit.workingDays(4)))
                .isEqualTo(new Deadline(LocalDate.parse("2027-01-04"), false));
    }

    @Test
    void withoutAnyPublishedYearItCountsWeekdays() {
        var weekdays = WorkingDayCalendar.of(List.of());
        assertThat(weekdays.deadline(LocalDate.parse("2026-11-20"), Limit.workingDays(1)))
                .isEqualTo(new Deadline(LocalDate.parse("2026-11-23"), true));
    }

    @Test
    void overlappingStopsAreCountedOnce() {
        var stops = List.of(
                new Suspension(LocalDate.parse("2026-02-20"), LocalDate.parse("2026-03-05")),
                new Suspension(LocalDate.parse("2026-02-10"), LocalDate.parse("2026-02-25")));
        assertThat(calendar.deadline(LocalDate.parse("2026-02-02"), Limit.workingDays(20), stops))
                .isEqualTo(new Deadline(LocalDate.parse("2026-03-25"), false));
    }

    @Test
    void refusesWhatCannotBe() {
        assertThatThrownBy(() -> new Limit(3, LimitUnit.IMMEDIATE, null)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Limit.workingDays(-1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Suspension(LocalDate.parse("2026-02-10"), LocalDate.parse("2026-02-09")))
                .isInstanceOf(IllegalArgumentException.class);
        var foreign = List.of(new PublishedDay(LocalDate.parse("2026-01-01"), false));
        assertThatThrownBy(() -> new PublishedYear(2027, foreign)).isInstanceOf(IllegalArgumentException.class);
    }

    private String deadline(String start, Limit limit) {
        return calendar.deadline(LocalDate.parse(start), limit).date().toString();
    }
}
