package io.onetrip.workingdays;

import static org.assertj.core.api.Assertions.assertThat;

import io.onetrip.workingdays.CaseChanges.OfItem;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Accepted on Monday 2026-11-02; there is no holiday until the end of the year. */
class CaseChangesTest {
    private static final LocalDate ACCEPTED = LocalDate.parse("2026-11-02");
    private static final Suspension FIVE_DAYS =
            new Suspension(LocalDate.parse("2026-11-04"), LocalDate.parse("2026-11-11"));
    private static final Extension TEN_DAYS = ten(LocalDate.parse("2026-11-05"));
    private final WorkingDayCalendar calendar = Calendars.published();

    @Test
    void aStopStopsEveryClockOfItsItem() {
        var due = item(1, ACCEPTED).due(calendar, "A", stopped("A"));
        assertThat(due.promise().date()).isEqualTo("2026-11-16");
        assertThat(due.statute().date()).isEqualTo("2026-12-07");
        assertThat(due.casePromise().date()).isEqualTo("2026-11-23");
    }

    @Test
    void andNoneOfTheItemsBesideIt() {
        assertThat(item(1, ACCEPTED).due(calendar, "B", stopped("A")))
                .isEqualTo(item(1, ACCEPTED).due(calendar));
    }

    @Test
    void anItemThatCameAfterItIsNotHeldToTheTimeLost() {
        var later = LocalDate.parse("2026-11-13");
        var due = item(2, later).due(calendar, "C", stopped("A"));
        assertThat(due.promise().date()).isEqualTo("2026-11-20");
        assertThat(due.casePromise().date()).isEqualTo("2026-11-23");
    }

    @Test
    void whatStopsAnotherItemAfterItsDispatchGivesItNoTime() {
        var due = item(2, LocalDate.parse("2026-11-06")).due(calendar, "C", stopped("A"));
        assertThat(due.casePromise().date()).isEqualTo("2026-11-18");
    }

    @Test
    void theCaseWaitsForItsItems() {
        var due = whole(Limit.workingDays(45)).due(calendar, stopped("A"));
        assertThat(due.promise().date()).isEqualTo("2026-11-23");
        assertThat(due.statute()).isEqualTo(calendar.deadline(ACCEPTED, Limit.workingDays(50)));
        assertThat(whole(null).due(calendar, stopped("A")).statute())
                .isEqualTo(calendar.deadline(ACCEPTED, Limit.workingDays(45)));
    }

    @Test
    void anExtensionByTheOrganAddsToItsItemAndToThePromiseOfTheCaseOnly() {
        var changes = extended(false, "A");
        var due = item(1, ACCEPTED).due(calendar, "A", changes);
        assertThat(due.promise().date()).isEqualTo("2026-11-23");
        assertThat(due.statute()).isEqualTo(calendar.deadline(ACCEPTED, Limit.workingDays(30)));
        assertThat(due.casePromise().date()).isEqualTo("2026-11-30");
        assertThat(whole(Limit.workingDays(45)).due(calendar, changes))
                .isEqualTo(new CaseClock.Due(
                        calendar.deadline(ACCEPTED, Limit.workingDays(20)),
                        calendar.deadline(ACCEPTED, Limit.workingDays(45))));
    }

    @Test
    void twoSideBySideAreWaitedForOnce() {
        var due = whole(null).due(calendar, extended(false, "A", "B"));
        assertThat(due.promise()).isEqualTo(calendar.deadline(ACCEPTED, Limit.workingDays(20)));
        assertThat(due.statute()).isEqualTo(calendar.deadline(ACCEPTED, Limit.workingDays(50)));
    }

    @Test
    void thePeoplesGovernmentExtendsTheJointLimit() {
        var due = whole(Limit.workingDays(45)).due(calendar, extended(true, "A"));
        assertThat(due.statute()).isEqualTo(calendar.deadline(ACCEPTED, Limit.workingDays(55)));
    }

    @Test
    void andWithItWhatWasPromisedForTheCaseButNoOtherItemsOwnLimits() {
        var beside = item(1, ACCEPTED).due(calendar, "B", extended(true, "A"));
        var before = item(1, ACCEPTED).due(calendar);
        assertThat(beside.casePromise().date()).isEqualTo("2026-11-30");
        assertThat(beside.promise()).isEqualTo(before.promise());
        assertThat(beside.statute()).isEqualTo(before.statute());
        assertThat(item(1, ACCEPTED).due(calendar, "B", extended(false, "A")))
                .as("the organ extends its own item")
                .isEqualTo(before);
    }

    @Test
    void anExtensionBeforeItsDispatchGivesALaterItemTheTimeToo() {
        var changes = extended(false, "A");
        assertThat(item(2, LocalDate.parse("2026-11-06"))
                        .due(calendar, "C", changes)
                        .casePromise()
                        .date())
                .isEqualTo("2026-11-30");
        assertThat(item(2, LocalDate.parse("2026-11-05"))
                        .due(calendar, "C", changes)
                        .casePromise()
                        .date())
                .isEqualTo("2026-11-16");
    }

    @Test
    void daysOfOneUnitAreCountedTogetherAndOthersAfterwards() {
        var calendarDays = new ClockChanges(List.of(), List.of(new Extension(6, LimitUnit.CALENDAR_DAY, ACCEPTED)));
        assertThat(calendarDays
                        .deadline(calendar, ACCEPTED, Limit.calendarDays(5))
                        .date())
                .isEqualTo("2026-11-13");
        assertThat(new ClockChanges(List.of(), List.of(TEN_DAYS))
                        .deadline(calendar, ACCEPTED, Limit.calendarDays(5))
                        .date())
                .isEqualTo("2026-11-23");
        assertThat(new ClockChanges(List.of(), List.of(TEN_DAYS))
                        .deadline(calendar, ACCEPTED, Limit.immediate())
                        .date())
                .isEqualTo("2026-11-16");
    }

    @Test
    void aClockStoppedOnItsLastDayIsDueWhenTheStopEnds() {
        var lastDay = new Suspension(LocalDate.parse("2026-11-09"), LocalDate.parse("2026-11-12"));
        var untilSunday = new Suspension(LocalDate.parse("2026-11-12"), LocalDate.parse("2026-11-15"));
        assertThat(new ClockChanges(List.of(lastDay), List.of())
                        .deadline(calendar, ACCEPTED, Limit.workingDays(5))
                        .date())
                .isEqualTo("2026-11-12");
        assertThat(new ClockChanges(List.of(untilSunday, lastDay), List.of())
                        .deadline(calendar, ACCEPTED, Limit.workingDays(5))
                        .date())
                .isEqualTo("2026-11-16");
        assertThat(new ClockChanges(List.of(new Suspension(ACCEPTED, LocalDate.parse("2026-11-04"))), List.of())
                        .deadline(calendar, ACCEPTED, Limit.immediate())
                        .date())
                .isEqualTo("2026-11-04");
    }

    @Test
    void anOpenProcedureStopsTheClockUntilItsToldEndAndAsLongAfterAsItIsNotClosed() {
        var told = LocalDate.parse("2026-11-11");
        assertThat(Suspension.until(ACCEPTED, told, null, LocalDate.parse("2026-11-05"))
                        .closed())
                .isEqualTo(told);
        assertThat(Suspension.until(ACCEPTED, told, null, LocalDate.parse("2026-11-20"))
                        .closed())
                .isEqualTo("2026-11-20");
        assertThat(Suspension.until(ACCEPTED, told, LocalDate.parse("2026-11-06"), LocalDate.parse("2026-11-20"))
                        .closed())
                .isEqualTo("2026-11-06");
    }

    private static ItemClock item(int wave, LocalDate dispatched) {
        return new ItemClock(
                ACCEPTED,
                ACCEPTED,
                dispatched,
                wave,
                Limit.workingDays(5),
                Limit.workingDays(20),
                Limit.workingDays(10));
    }

    private static CaseClock whole(@Nullable Limit joint) {
        var members = List.of(
                new CaseClock.Member(1, Limit.workingDays(20)),
                new CaseClock.Member(1, Limit.workingDays(10)),
                new CaseClock.Member(2, Limit.workingDays(20)));
        return new CaseClock(ACCEPTED, ACCEPTED, Limit.workingDays(10), joint, members);
    }

    private static CaseChanges stopped(String item) {
        return new CaseChanges(Map.of(item, new OfItem(1, List.of(FIVE_DAYS), null, false)));
    }

    private static CaseChanges extended(boolean joint, String... items) {
        var changes = new HashMap<String, OfItem>();
        for (var item : items) changes.put(item, new OfItem(1, List.of(), TEN_DAYS, joint));
        return new CaseChanges(changes);
    }

    private static Extension ten(LocalDate granted) {
        return new Extension(10, LimitUnit.WORKING_DAY, granted);
    }
}
