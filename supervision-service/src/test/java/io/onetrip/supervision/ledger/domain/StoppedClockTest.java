package io.onetrip.supervision.ledger.domain;

import static io.onetrip.supervision.ledger.domain.LedgerFixtures.MONDAY;
import static io.onetrip.supervision.ledger.domain.LedgerFixtures.itemClock;
import static io.onetrip.supervision.ledger.domain.LedgerFixtures.plain2026;
import static org.assertj.core.api.Assertions.assertThat;

import io.onetrip.workingdays.ExplainedDay;
import io.onetrip.workingdays.Light;
import io.onetrip.workingdays.Limit;
import io.onetrip.workingdays.LimitUnit;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Monday 2026-11-23 and a limit of five working days, due the Monday after. */
class StoppedClockTest {
    private static final LocalDate TUESDAY = MONDAY.plusDays(1);
    private static final LocalDate NEXT_TUESDAY = MONDAY.plusDays(8);
    private final Clock fiveDays = itemClock(MONDAY, Limit.workingDays(5));

    @Test
    void theDaysOfAStopDoNotCount() {
        var stopped = counted(stop(NEXT_TUESDAY, NEXT_TUESDAY), NEXT_TUESDAY);
        assertThat(stopped.due()).isEqualTo(NEXT_TUESDAY.plusDays(6));
        var why = Explanation.of(stopped, plain2026(), NEXT_TUESDAY);
        assertThat(why.total()).isEqualTo(5);
        assertThat(why.used()).isEqualTo(1);
        assertThat(why.days())
                .filteredOn(day -> day.why() == ExplainedDay.Why.SUSPENDED)
                .hasSize(7)
                .allSatisfy(day -> assertThat(day.because()).isEqualTo("检验"));
    }

    @Test
    void staysGreenWhileItStandsBeyondTheToldEnd() {
        var late = MONDAY.plusDays(30);
        var stopped = counted(stop(NEXT_TUESDAY, null), TUESDAY);
        assertThat(stopped.turn(late).clock().light()).isEqualTo(Light.RED);
        var asOf = stopped.asOf(plain2026(), late);
        assertThat(asOf.light()).isEqualTo(Light.GREEN);
        assertThat(asOf.due()).isAfter(late);
        assertThat(asOf.turn(late).alert()).isNull();
    }

    @Test
    void anExtensionAddsItsDaysAndIsExplained() {
        var added = new ItemTimes.Lengthening(false, 10, LimitUnit.WORKING_DAY, TUESDAY);
        var extended = counted(ItemTimes.none("I1", 1).extended(added), TUESDAY);
        assertThat(extended.due()).isEqualTo(MONDAY.plusDays(21));
        assertThat(Explanation.of(extended, plain2026(), TUESDAY).days())
                .filteredOn(day -> day.extended() && day.counts())
                .hasSize(10);
    }

    @Test
    void aStepThatTakesLongerThanItsShareIsAWarning() {
        var plan = new StepPlan(
                List.of(
                        new StepPlan.Step("ACCEPTANCE", 0),
                        new StepPlan.Step("EXAMINATION", 2),
                        new StepPlan.Step("DECISION", 3)),
                true);
        var terms = new Terms.OfItem(((Terms.OfItem) fiveDays.terms()).clock(), plan, null);
        var clock = Clock.start(fiveDays.subject(), fiveDays.startedAt(), terms, CaseTimes.NONE, plain2026(), MONDAY);
        assertThat(StepNow.of(clock, plain2026(), MONDAY.plusDays(2)))
                .contains(new StepNow("EXAMINATION", MONDAY.plusDays(2), false));
        assertThat(StepNow.of(clock, plain2026(), MONDAY.plusDays(3)))
                .contains(new StepNow("EXAMINATION", MONDAY.plusDays(2), true));
        var begun = new CaseTimes(List.of(ItemTimes.none("I1", 1).begun("DECISION")));
        assertThat(StepNow.of(clock.recount(begun, plain2026(), MONDAY), plain2026(), MONDAY.plusDays(3)))
                .contains(new StepNow("DECISION", MONDAY.plusDays(7), false));
    }

    private Clock counted(ItemTimes times, LocalDate today) {
        return fiveDays.recount(new CaseTimes(List.of(times)), plain2026(), today);
    }

    private static ItemTimes stop(LocalDate told, @Nullable LocalDate closed) {
        return ItemTimes.none("I1", 1).stopped(new ItemTimes.Stop(1, "检验", TUESDAY, told, closed));
    }
}
