package io.onetrip.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.onetrip.planning.Schedule.Span;
import io.onetrip.workingdays.ClockStart;
import io.onetrip.workingdays.Limit;
import io.onetrip.workingdays.LimitUnit;
import io.onetrip.workingdays.PublishedDay;
import io.onetrip.workingdays.PublishedYear;
import io.onetrip.workingdays.WorkingDayCalendar;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ScheduleTest {

    private static final LocalDate FRIDAY = LocalDate.of(2026, 10, 16);
    private static final WorkingDayCalendar CALENDAR = WorkingDayCalendar.of(List.of(
            new PublishedYear(2026, List.of(new PublishedDay(LocalDate.of(2026, 10, 20), false)))));

    @Test
    void followsTheLongestChainOfPromises() {
        var schedule = Schedule.of(plan(
                item("A", 1, Limit.workingDays(3)),
                item("B", 1, Limit.workingDays(5)),
                item("C", 2, Limit.workingDays(4), "A"),
                item("D", 2, Limit.workingDays(1), "A", "B"),
                item("E", 3, Limit.immediate(), "C")));
        assertThat(schedule.workingDays()).isEqualTo(7);
        assertThat(schedule.path()).containsExactly("A", "C", "E");
        assertThat(schedule.items())
                .extracting(Span::item, Span::from, Span::to, Span::critical)
                .containsExactly(
                        tuple("A", 0L, 3L, true),
                        tuple("B", 0L, 5L, false),
                        tuple("C", 3L, 7L, true),
                        tuple("D", 5L, 6L, false),
                        tuple("E", 7L, 7L, true));
    }

    @Test
    void anItemDecidedOnTheSpotStandsOnThePathToo() {
        var schedule = Schedule.of(plan(
                item("A", 1, Limit.immediate()),
                item("B", 2, Limit.immediate(), "A"),
                item("C", 3, Limit.workingDays(5), "B", "A"),
                item("D", 1, Limit.workingDays(5))));
        assertThat(schedule.path()).containsExactly("A", "B", "C");
    }

    @Test
    void thePromiseOfTheBundleBoundsThatOfItsItems() {
        var plan = plan(item("A", 1, Limit.workingDays(8)), item("B", 2, Limit.workingDays(8), "A"));
        assertThat(Schedule.of(plan).workingDays()).isEqualTo(10);
        assertThat(Schedule.of(plan).path()).containsExactly("A", "B");
        assertThat(Schedule.of(plan, CALENDAR, FRIDAY).finish())
                .isEqualTo(CALENDAR.deadline(FRIDAY, Limit.workingDays(10)).date());
    }

    @Test
    void aLimitFromReceiptDoesNotWaitForItsTurn() {
        var fromReceipt = new Limit(6, LimitUnit.WORKING_DAY, ClockStart.RECEIPT);
        var schedule = Schedule.of(plan(item("A", 1, Limit.workingDays(4)), item("B", 2, fromReceipt, "A")));
        assertThat(schedule.workingDays()).isEqualTo(6);
        assertThat(schedule.path()).containsExactly("B");
        var late = Schedule.of(plan(item("A", 1, Limit.workingDays(8)), item("B", 2, fromReceipt, "A")));
        assertThat(late.workingDays()).isEqualTo(8);
        assertThat(late.path()).containsExactly("A", "B");
    }

    @Test
    void calendarDaysAreTheMostWorkingDaysTheyMayTake() {
        assertThat(PathLength.mostWorkingDays(Limit.calendarDays(1))).isEqualTo(1);
        assertThat(PathLength.mostWorkingDays(Limit.calendarDays(5))).isEqualTo(5);
        assertThat(PathLength.mostWorkingDays(Limit.calendarDays(7))).isEqualTo(5);
        assertThat(PathLength.mostWorkingDays(Limit.calendarDays(30))).isEqualTo(22);
        var weeks = WorkingDayCalendar.of(List.of());
        for (int days = 0; days <= 40; days++) {
            var limit = Limit.calendarDays(days);
            var most = 0L;
            for (var start = LocalDate.of(2026, 6, 1); start.getDayOfMonth() < 6; start = start.plusDays(1))
                most = Math.max(
                        most,
                        weeks.workingDaysBetween(
                                start, weeks.deadline(start, limit).date()));
            assertThat(PathLength.mostWorkingDays(limit)).isEqualTo(most);
        }
    }

    @Test
    void withAStartItCountsDates() {
        var schedule = Schedule.of(
                plan(
                        item("A", 1, Limit.workingDays(1)),
                        item("B", 2, Limit.workingDays(1), "A"),
                        item("C", 1, Limit.calendarDays(4))),
                CALENDAR,
                FRIDAY);
        assertThat(schedule.items())
                .extracting(Span::item, Span::finish)
                .containsExactly(
                        tuple("A", LocalDate.of(2026, 10, 19)),
                        tuple("B", LocalDate.of(2026, 10, 21)),
                        tuple("C", LocalDate.of(2026, 10, 21)));
        assertThat(schedule.finish()).isEqualTo(LocalDate.of(2026, 10, 21));
        assertThat(schedule.workingDays()).isEqualTo(2);
        assertThat(schedule.path()).containsExactly("A", "B");
        assertThat(schedule.provisional()).isFalse();
    }

    @Test
    void aYearWithoutACalendarIsProvisional() {
        var plan = plan(item("A", 1, Limit.workingDays(60)));
        assertThat(Schedule.of(plan, CALENDAR, LocalDate.of(2026, 12, 24)).provisional())
                .isTrue();
    }

    @Test
    void nothingToDoIsDoneAtOnce() {
        assertThat(Schedule.of(plan()).workingDays()).isZero();
        assertThat(Schedule.of(plan(), CALENDAR, FRIDAY).finish()).isEqualTo(FRIDAY);
    }

    static Plan plan(PlannedItem... items) {
        return new Plan(
                "B",
                1,
                List.of(items),
                List.of(),
                List.of(),
                0,
                0,
                List.of(),
                0,
                Limit.workingDays(10),
                null,
                List.of(),
                List.of());
    }

    static PlannedItem item(String id, int wave, Limit promise, String... after) {
        return new PlannedItem(
                id,
                id,
                "D",
                "D",
                wave,
                promise,
                promise,
                List.of(after),
                List.of(new Result("Licence", "CERTIFICATE")),
                null);
    }
}
