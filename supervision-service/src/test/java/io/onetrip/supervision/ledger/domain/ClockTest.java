package io.onetrip.supervision.ledger.domain;

import static io.onetrip.supervision.ledger.domain.LedgerFixtures.MONDAY;
import static io.onetrip.supervision.ledger.domain.LedgerFixtures.calendar;
import static io.onetrip.supervision.ledger.domain.LedgerFixtures.closing;
import static io.onetrip.supervision.ledger.domain.LedgerFixtures.itemClock;
import static io.onetrip.supervision.ledger.domain.LedgerFixtures.yearWithHoliday;
import static org.assertj.core.api.Assertions.assertThat;

import io.onetrip.workingdays.Light;
import io.onetrip.workingdays.Limit;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ClockTest {
    private static final LocalDate FRIDAY = MONDAY.plusDays(4);
    private static final LocalDate NEXT_MONDAY = MONDAY.plusDays(7);

    private final Clock fiveDays = itemClock(MONDAY, Limit.workingDays(5));

    @Test
    void isDueAfterItsWorkingDaysAndTurnsOneWorkingDayBefore() {
        assertThat(fiveDays.due()).isEqualTo(NEXT_MONDAY);
        assertThat(fiveDays.light()).isEqualTo(Light.GREEN);
        assertThat(fiveDays.nextTurnOn()).isEqualTo(FRIDAY);
    }

    @Test
    void tellsAmberOnceAndThenRedOnce() {
        var amber = fiveDays.turn(FRIDAY);
        assertThat(amber.alert()).isEqualTo(AlertKind.AMBER);
        assertThat(amber.clock().turn(NEXT_MONDAY).alert()).isNull();
        assertThat(amber.clock().nextTurnOn()).isEqualTo(NEXT_MONDAY.plusDays(1));

        var red = amber.clock().turn(NEXT_MONDAY.plusDays(1));
        assertThat(red.alert()).isEqualTo(AlertKind.RED);
        assertThat(red.clock().light()).isEqualTo(Light.RED);
        assertThat(red.clock().nextTurnOn()).isNull();
    }

    @Test
    void tellsOnlyRedWhenTheWarningWouldComeTooLate() {
        assertThat(fiveDays.turn(NEXT_MONDAY.plusDays(3)).alert()).isEqualTo(AlertKind.RED);
    }

    @Test
    void anInstantItemIsAmberFromItsStart() {
        var instant = itemClock(MONDAY, Limit.immediate());
        assertThat(instant.due()).isEqualTo(MONDAY);
        assertThat(instant.light()).isEqualTo(Light.AMBER);
        assertThat(instant.nextTurnOn()).isEqualTo(MONDAY);
        assertThat(instant.turn(MONDAY).alert()).isEqualTo(AlertKind.AMBER);
    }

    @Test
    void closedInTimeItTurnsNoMore() {
        var closed = fiveDays.close(closing(NEXT_MONDAY, Outcome.GRANTED));
        assertThat(closed.running()).isFalse();
        assertThat(closed.nextTurnOn()).isNull();
        assertThat(closed.turn(NEXT_MONDAY.plusYears(1)).alert()).isNull();
    }

    @Test
    void closedLateItIsStillToldAsRed() {
        var closed = fiveDays.close(closing(NEXT_MONDAY.plusDays(1), Outcome.GRANTED));
        assertThat(closed.light()).isEqualTo(Light.RED);
        assertThat(closed.nextTurnOn()).isEqualTo(NEXT_MONDAY.plusDays(1));
        var told = closed.turn(NEXT_MONDAY.plusDays(9));
        assertThat(told.alert()).isEqualTo(AlertKind.RED);
        assertThat(told.clock().nextTurnOn()).isNull();
    }

    @Test
    void ofTwoEndingsTheEarlierCounts() {
        var early = closing(FRIDAY, Outcome.GRANTED);
        var late = closing(NEXT_MONDAY, Outcome.CLOSED);
        assertThat(fiveDays.close(early).close(late)).isEqualTo(fiveDays.close(early));
        assertThat(fiveDays.close(late).close(early)).isEqualTo(fiveDays.close(early));
    }

    @Test
    void aHolidayMovesItWithoutATellingAgain() {
        var amber = fiveDays.turn(FRIDAY).clock();
        var moved = amber.recount(calendar(2, yearWithHoliday(FRIDAY)), FRIDAY);
        assertThat(moved.due()).isEqualTo(NEXT_MONDAY.plusDays(1));
        assertThat(moved.light()).isEqualTo(Light.GREEN);
        assertThat(moved.nextTurnOn()).isEqualTo(NEXT_MONDAY);
        assertThat(moved.turn(NEXT_MONDAY).clock().light()).isEqualTo(Light.AMBER);
        assertThat(moved.turn(NEXT_MONDAY).alert()).isNull();
    }

    @Test
    void isProvisionalOverAYearThatIsNotPublished() {
        var overNewYear = itemClock(LocalDate.of(2026, 12, 28), Limit.workingDays(5));
        assertThat(overNewYear.reckoning().dues().provisional()).isTrue();
        assertThat(fiveDays.reckoning().dues().promise().provisional()).isFalse();
    }
}
