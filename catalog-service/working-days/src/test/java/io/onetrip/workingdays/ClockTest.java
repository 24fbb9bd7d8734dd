package io.onetrip.workingdays;

import static org.assertj.core.api.Assertions.assertThat;

import io.onetrip.workingdays.CaseClock.Member;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ClockTest {

    private static final LocalDate RECEIVED = LocalDate.parse("2026-11-19");
    private static final LocalDate ACCEPTED = LocalDate.parse("2026-11-23");
    private static final LocalDate DISPATCHED = LocalDate.parse("2026-11-25");
    private static final Limit FROM_RECEIPT = new Limit(2, LimitUnit.WORKING_DAY, ClockStart.RECEIPT);

    private final WorkingDayCalendar calendar = Calendars.published();

    @Test
    void theFirstWaveCountsFromAcceptance() {
        var due = item(1, Limit.workingDays(3), Limit.workingDays(20)).due(calendar);
        assertThat(due.promise().date()).isEqualTo("2026-11-26");
        assertThat(due.statute().date()).isEqualTo("2026-12-21");
        assertThat(due.earliest()).isEqualTo(due.promise());
    }

    @Test
    void laterWavesCountFromDispatch() {
        var due = item(2, Limit.workingDays(3), Limit.workingDays(20)).due(calendar);
        assertThat(due.promise().date()).isEqualTo("2026-11-30");
    }

    @Test
    void aLimitFromReceiptCountsFromThereInAnyWave() {
        var due = item(2, Limit.workingDays(9), FROM_RECEIPT).due(calendar);
        assertThat(due.statute().date()).isEqualTo("2026-11-23");
        assertThat(due.earliest()).isEqualTo(due.statute());
    }

    @Test
    void anItemIsDueNoLaterThanItsCase() {
        var due = item(2, Limit.workingDays(15), Limit.workingDays(20)).due(calendar);
        assertThat(due.casePromise().date()).isEqualTo("2026-12-07");
        assertThat(due.earliest()).isEqualTo(due.casePromise());
    }

    @Test
    void theJointLimitIsTheStatuteOfTheCase() {
        var due = aCase(Limit.workingDays(45), new Member(1, Limit.workingDays(20)))
                .due(calendar);
        assertThat(due.promise().date()).isEqualTo("2026-12-07");
        assertThat(due.statute()).isEqualTo(calendar.deadline(ACCEPTED, Limit.workingDays(45)));
        assertThat(due.statute().provisional()).isTrue();
    }

    @Test
    void withoutOneTheWavesAreChained() {
        var due = aCase(
                        null,
                        new Member(2, Limit.calendarDays(5)),
                        new Member(1, Limit.immediate()),
                        new Member(1, Limit.workingDays(3)),
                        new Member(3, Limit.workingDays(1)))
                .due(calendar);
        // Monday 23rd + 3 = Thursday 26th; + 5 calendar days = Tuesday 1st; + 1
        assertThat(due.statute()).isEqualTo(new Deadline(LocalDate.parse("2026-12-02"), false));
    }

    @Test
    void amberComesAtNinetyPercentOrOneDayLeft() {
        assertThat(signal(20).amberFrom()).isEqualTo(end(18));
        assertThat(signal(30).amberFrom()).isEqualTo(end(27));
        assertThat(signal(10).amberFrom()).isEqualTo(end(9));
        assertThat(signal(5).amberFrom()).isEqualTo(end(4));
        assertThat(signal(1).amberFrom()).isEqualTo(ACCEPTED);
        assertThat(signal(0).amberFrom()).isEqualTo(ACCEPTED);
    }

    @Test
    void redComesTheDayAfterTheLast() {
        var signal = signal(5);
        assertThat(signal.on(end(3))).isEqualTo(Light.GREEN);
        assertThat(signal.on(end(4))).isEqualTo(Light.AMBER);
        assertThat(signal.on(end(5))).isEqualTo(Light.AMBER);
        assertThat(signal.on(end(5).plusDays(1))).isEqualTo(Light.RED);
    }

    @Test
    void aStoppedClockUsesNothing() {
        var stops = List.of(new Suspension(end(1), end(4)));
        var due = calendar.deadline(ACCEPTED, Limit.workingDays(5), stops).date();
        assertThat(due).isEqualTo(end(8));
        assertThat(Signal.of(calendar, ACCEPTED, due, stops).amberFrom()).isEqualTo(end(7));
    }

    private ItemClock item(int wave, Limit promise, Limit statute) {
        return new ItemClock(RECEIVED, ACCEPTED, DISPATCHED, wave, promise, statute, Limit.workingDays(10));
    }

    private CaseClock aCase(@Nullable Limit jointLimit, Member... members) {
        return new CaseClock(RECEIVED, ACCEPTED, Limit.workingDays(10), jointLimit, List.of(members));
    }

    private Signal signal(int days) {
        return Signal.of(calendar, ACCEPTED, end(days));
    }

    private LocalDate end(int days) {
        return calendar.deadline(ACCEPTED, Limit.workingDays(days)).date();
    }
}
