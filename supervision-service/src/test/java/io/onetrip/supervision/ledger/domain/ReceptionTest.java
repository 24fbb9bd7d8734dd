package io.onetrip.supervision.ledger.domain;

import static io.onetrip.supervision.ledger.domain.LedgerFixtures.MONDAY;
import static io.onetrip.supervision.ledger.domain.LedgerFixtures.item;
import static io.onetrip.supervision.ledger.domain.LedgerFixtures.itemTerms;
import static io.onetrip.supervision.ledger.domain.LedgerFixtures.plain2026;
import static org.assertj.core.api.Assertions.assertThat;

import io.onetrip.workingdays.Light;
import io.onetrip.workingdays.Limit;
import java.time.Instant;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** Papers of Monday 2026-11-23 and a limit of ten working days: the department answers until the Monday after. */
class ReceptionTest {
    private final Clock waiting = Clock.start(
            item("I1"),
            Instant.parse("2026-11-23T02:00:00Z"),
            new Terms.OfItem(itemTerms(MONDAY, Limit.workingDays(10)).clock(), StepPlan.NONE, MONDAY),
            CaseTimes.NONE,
            plain2026(),
            MONDAY);

    @Test
    void untilItIsAcceptedItMayBeginOnTheLastDay() {
        assertThat(waiting.due()).isEqualTo(MONDAY.plusDays(21));
        assertThat(waiting.nextTurnOn()).isEqualTo(MONDAY.plusDays(8));
    }

    @Test
    void runsFromTheDepartmentsAcceptance() {
        var accepted = said(told -> told.accept(MONDAY.plusDays(2)));
        assertThat(accepted.due()).isEqualTo(MONDAY.plusDays(16));
        var why = Explanation.of(accepted, plain2026(), MONDAY.plusDays(3));
        assertThat(why.from()).isEqualTo(MONDAY.plusDays(2));
        assertThat(why.used()).isEqualTo(1);
    }

    @Test
    void fiveWorkingDaysOfSilenceAcceptFromWhenThePapersCameIn() {
        var lastDay = MONDAY.plusDays(7);
        assertThat(waiting.asOf(plain2026(), lastDay).due()).isEqualTo(MONDAY.plusDays(21));
        var deemed = waiting.asOf(plain2026(), lastDay.plusDays(1));
        assertThat(deemed.due()).isEqualTo(MONDAY.plusDays(14));
        assertThat(deemed.reckoning().deemedFrom()).isNull();
    }

    @Test
    void aSpecialLawGivesFewerDays() {
        var terms = new Terms.OfItem(itemTerms(MONDAY, Limit.workingDays(10)).clock(), StepPlan.NONE, MONDAY, 0);
        var onTheSpot = Clock.start(
                item("I1"), Instant.parse("2026-11-23T02:00:00Z"), terms, CaseTimes.NONE, plain2026(), MONDAY);
        assertThat(onTheSpot.nextTurnOn()).isEqualTo(MONDAY.plusDays(1));
        assertThat(onTheSpot.asOf(plain2026(), MONDAY.plusDays(1)).due()).isEqualTo(MONDAY.plusDays(14));
    }

    @Test
    void neitherIsDeemedNorTurnsWhileThePapersAreWithTheApplicant() {
        var asked = said(told -> told.ask(1));
        assertThat(asked.nextTurnOn()).isNull();
        var late = asked.asOf(plain2026(), MONDAY.plusDays(60)).turn(MONDAY.plusDays(60));
        assertThat(late.alert()).isNull();
        assertThat(late.clock().light()).isEqualTo(Light.GREEN);
    }

    @Test
    void beginsAnewWhenCorrectionsAreHandedIn() {
        var handedIn = said(told -> told.ask(1).handIn(1, MONDAY.plusDays(7)));
        assertThat(handedIn.due()).isEqualTo(MONDAY.plusDays(28));
        assertThat(handedIn.reckoning().deemedFrom()).isEqualTo(MONDAY.plusDays(15));
    }

    private Clock said(UnaryOperator<Reception> told) {
        var times = new CaseTimes(List.of(ItemTimes.none("I1", 1).received(told)));
        return waiting.recount(times, plain2026(), MONDAY.plusDays(1));
    }
}
