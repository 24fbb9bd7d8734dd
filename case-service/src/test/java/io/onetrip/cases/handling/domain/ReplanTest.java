package io.onetrip.cases.handling.domain;

import static io.onetrip.cases.handling.domain.CaseFixtures.CLERK;
import static io.onetrip.cases.handling.domain.CaseFixtures.FOREIGN_CLERK;
import static io.onetrip.cases.handling.domain.CaseFixtures.NOW;
import static io.onetrip.cases.handling.domain.CaseFixtures.accepted;
import static io.onetrip.cases.handling.domain.CaseFixtures.complete;
import static io.onetrip.cases.handling.domain.CaseFixtures.hotel;
import static io.onetrip.cases.handling.domain.CaseFixtures.intake;
import static io.onetrip.cases.handling.domain.CaseFixtures.received;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.onetrip.cases.CaseRefused;
import io.onetrip.cases.Reason;
import io.onetrip.cases.handling.domain.CaseFixtures.SequencedGraph;
import io.onetrip.cases.handling.domain.PlanChange.Named;
import io.onetrip.planning.FormField.Type;
import io.onetrip.planning.Plan;
import io.onetrip.planning.PlannedField;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class ReplanTest {
    private static final Map<String, Object> OTHER = Map.of("Q_SUBJECT", "BRANCH");
    private static final Papers NOTHING = new Papers(Map.of(), List.of());

    private static SequencedGraph smaller() {
        return new SequencedGraph().item("LICENCE").item("SIGN", "LICENCE").field(field("area", "面积"));
    }

    @Test
    void saysWhatIsAddedAndDropped() {
        var changed = received(hotel());
        changed.replan(CLERK, OTHER, smaller().plan(), NOTHING, NOW);
        var replanning = changed.intake().replannings().getFirst();
        assertThat(replanning.answersBefore()).isEqualTo(Map.of("Q_SUBJECT", "COMPANY"));
        assertThat(replanning.change().itemsAdded()).containsExactly(new Named("SIGN", "办理 SIGN"));
        assertThat(replanning.change().itemsDropped()).extracting(Named::id).containsExactly("FIRE", "HEALTH", "HOTEL");
        assertThat(replanning.change().fieldsAdded()).containsExactly(new Named("area", "面积"));
        assertThat(changed.missingFields()).containsExactly("area");
        assertThat(changed.intake().answers()).isEqualTo(OTHER);
    }

    @Test
    void keepsWhatWasHandedInAndIsStillNeeded() {
        var changed = received(hotel());
        changed.replan(CLERK, OTHER, smaller().plan(), NOTHING, NOW);
        assertThat(changed.progress().papers()).isEqualTo(complete());
        assertThat(changed.missing()).isEmpty();
    }

    @Test
    void takesWhatComesWithTheNewAnswers() {
        var changed = received(hotel());
        changed.replan(CLERK, OTHER, smaller().plan(), new Papers(Map.of("area", "120"), List.of()), NOW);
        assertThat(changed.missingFields()).isEmpty();
    }

    /** A field that no item describes goes to all of them as a remark: what was dropped must not. */
    @Test
    void dropsWhatNothingAsksForAndKeepsRemarks() {
        var before = hotel().field(field("rooms", "客房数"));
        var papers =
                new Papers(Map.of("rooms", "36", "note", "周一开业"), complete().handedIn());
        var changed = ServiceCase.receive(intake(before), papers);
        changed.replan(CLERK, OTHER, smaller().plan(), NOTHING, NOW);
        assertThat(changed.progress().papers().form()).isEqualTo(Map.of("note", "周一开业"));
    }

    @Test
    void isPossibleWhileCorrectionsAreAwaited() {
        var waiting = received(hotel());
        waiting.requestCorrection(CLERK, List.of(new Wrong(Wrong.Subject.MATERIAL, "M_PREMISES", "缺少签章")), NOW);
        waiting.replan(CLERK, OTHER, smaller().plan(), NOTHING, NOW);
        assertThat(waiting.progress().status()).isEqualTo(CaseStatus.CORRECTION_REQUESTED);
    }

    /** What the notice asked for is asked no more: nothing is to be corrected. */
    @Test
    void answersTheNoticeWhenAllOfItWasDropped() {
        var waiting = ServiceCase.receive(
                intake(hotel().field(field("rooms", "客房数"))),
                new Papers(Map.of("rooms", "36"), complete().handedIn()));
        waiting.requestCorrection(CLERK, List.of(new Wrong(Wrong.Subject.FIELD, "rooms", "与现场不符")), NOW);
        var events = waiting.replan(CLERK, OTHER, smaller().plan(), NOTHING, NOW);
        assertThat(events).hasSize(2).last().isEqualTo(new CaseEvent.Corrected(NOW));
        assertThat(waiting.progress().status()).isEqualTo(CaseStatus.RECEIVED);
        assertThat(waiting.askedToCorrect()).isEmpty();
    }

    @Test
    void asksOnlyForWhatIsStillPlanned() {
        var waiting = ServiceCase.receive(
                intake(hotel().field(field("rooms", "客房数"))),
                new Papers(Map.of("rooms", "36"), complete().handedIn()));
        var premises = new Wrong(Wrong.Subject.MATERIAL, "M_PREMISES", "缺少签章");
        waiting.requestCorrection(CLERK, List.of(new Wrong(Wrong.Subject.FIELD, "rooms", "与现场不符"), premises), NOW);
        waiting.replan(CLERK, OTHER, smaller().plan(), NOTHING, NOW);
        assertThat(waiting.askedToCorrect()).containsExactly(premises);
    }

    @Test
    void refusesAfterAcceptanceOfAnotherHallAndWithoutAChange() {
        var plan = smaller().plan();
        refused(Reason.ANSWERS_FINAL, () -> accepted(hotel()).replan(CLERK, OTHER, plan, NOTHING, NOW));
        refused(Reason.ANSWERS_FINAL, () -> accepted(hotel()).changeBy(plan));
        refused(Reason.OTHER_HALL, () -> received(hotel()).replan(FOREIGN_CLERK, OTHER, plan, NOTHING, NOW));
        var same = received(hotel());
        refused(Reason.ANSWERS_UNCHANGED, () -> same.replan(CLERK, same.intake().answers(), plan, NOTHING, NOW));
        assertThat(same.hasNewAnswers()).isFalse();
    }

    @Test
    void refusesAPlanWithoutItems() {
        var nothing = emptied(hotel().plan());
        refused(Reason.NOTHING_TO_DO, () -> received(hotel()).replan(CLERK, OTHER, nothing, NOTHING, NOW));
    }

    private static CasePlan emptied(CasePlan plan) {
        var all = plan.plan();
        return new CasePlan(
                plan.bundle(),
                new Plan(
                        all.bundleId(),
                        1,
                        List.of(),
                        List.of(),
                        List.of(),
                        0,
                        0,
                        List.of(),
                        0,
                        all.promise(),
                        all.jointLimit(),
                        List.of(),
                        List.of()),
                Map.of());
    }

    private static PlannedField field(String id, String label) {
        return new PlannedField(
                id, label, Type.NUMBER, true, List.of(), PlannedField.Way.ASK, null, null, null, List.of());
    }

    private static void refused(Reason reason, ThrowingCallable step) {
        assertThat(catchThrowableOfType(CaseRefused.class, step).reason()).isEqualTo(reason);
    }
}
