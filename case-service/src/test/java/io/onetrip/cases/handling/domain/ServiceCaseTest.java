package io.onetrip.cases.handling.domain;

import static io.onetrip.cases.handling.domain.CaseFixtures.CLERK;
import static io.onetrip.cases.handling.domain.CaseFixtures.FOREIGN_CLERK;
import static io.onetrip.cases.handling.domain.CaseFixtures.NOW;
import static io.onetrip.cases.handling.domain.CaseFixtures.NUMBERS;
import static io.onetrip.cases.handling.domain.CaseFixtures.accepted;
import static io.onetrip.cases.handling.domain.CaseFixtures.complete;
import static io.onetrip.cases.handling.domain.CaseFixtures.granted;
import static io.onetrip.cases.handling.domain.CaseFixtures.hotel;
import static io.onetrip.cases.handling.domain.CaseFixtures.item;
import static io.onetrip.cases.handling.domain.CaseFixtures.outputReady;
import static io.onetrip.cases.handling.domain.CaseFixtures.received;
import static io.onetrip.cases.handling.domain.CaseFixtures.receivedMissing;
import static io.onetrip.cases.handling.domain.CaseFixtures.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.onetrip.cases.CaseRefused;
import io.onetrip.cases.Reason;
import io.onetrip.cases.handling.domain.CaseEvent.Accepted;
import io.onetrip.cases.handling.domain.CaseEvent.Completed;
import io.onetrip.cases.handling.domain.CaseEvent.Corrected;
import io.onetrip.cases.handling.domain.CaseEvent.Delivered;
import io.onetrip.cases.handling.domain.CaseEvent.ItemClosed;
import io.onetrip.cases.handling.domain.CaseEvent.ItemDispatched;
import io.onetrip.cases.handling.domain.CaseEvent.ItemRefused;
import io.onetrip.cases.handling.domain.CaseEvent.OutputReady;
import io.onetrip.cases.handling.domain.CaseFixtures.SequencedGraph;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class ServiceCaseTest {
    private static final List<Wrong> WRONG = List.of(new Wrong(Wrong.Subject.MATERIAL, "M_PREMISES", "缺少签章"));
    private static final Refusal REFUSAL = new Refusal(NOW, "张敏", "不属于本市职权", "行政许可法 32", null);

    @Test
    void acceptanceSendsTheFirstWaveOnly() {
        var events = received(hotel()).accept(CLERK, NOW, NUMBERS);
        assertThat(events).hasSize(2).first().isInstanceOf(Accepted.class);
        assertThat(dispatched(events)).containsExactly("LICENCE");
    }

    @Test
    void refusesASecondAcceptance() {
        var serviceCase = accepted(hotel());
        refusedFor(Reason.CASE_NOT_RECEIVED, () -> serviceCase.accept(CLERK, NOW, NUMBERS));
    }

    @Test
    void refusesAcceptanceWithAMissingMaterialAndNamesIt() {
        var refused = refusedFor(
                Reason.MATERIAL_MISSING, () -> receivedMissing("M_PREMISES").accept(CLERK, NOW, NUMBERS));
        assertThat(refused.details()).containsEntry("missing", List.of("M_PREMISES"));
    }

    @Test
    void paperCountsAsHandedInAndAnEmptyListDoesNot() {
        assertThat(received(hotel()).missing()).isEmpty();
        var empty = new Papers(Map.of(), List.of(new HandedIn("M_FORM", false, List.of())));
        assertThat(ServiceCase.receive(CaseFixtures.intake(hotel()), empty).missing())
                .containsExactly("M_FORM", "M_PREMISES");
    }

    @Test
    void refusesAMaterialThatThePlanDoesNotAskFor() {
        var papers = new Papers(Map.of(), List.of(new HandedIn("M_OTHER", true, List.of())));
        refusedFor(Reason.MATERIAL_UNKNOWN, () -> ServiceCase.receive(CaseFixtures.intake(hotel()), papers));
    }

    @Test
    void refusesAnApplicationForNothing() {
        var nothing = CaseFixtures.intake(hotel());
        var plan = nothing.plan().plan();
        var empty = new io.onetrip.planning.Plan(
                plan.bundleId(),
                1,
                List.of(),
                List.of(),
                List.of(),
                0,
                0,
                List.of(),
                0,
                plan.promise(),
                null,
                List.of(),
                List.of());
        var intake = new Intake(
                nothing.number(),
                nothing.receiptNumber(),
                "t",
                CLERK,
                NOW,
                nothing.applicant(),
                null,
                null,
                Map.of(),
                new CasePlan(nothing.plan().bundle(), empty, Map.of()));
        refusedFor(Reason.NOTHING_TO_DO, () -> ServiceCase.receive(intake, complete()));
    }

    @Test
    void onlyTheOwnHallMayTouchACase() {
        refusedFor(Reason.OTHER_HALL, () -> received(hotel()).accept(FOREIGN_CLERK, NOW, NUMBERS));
        refusedFor(Reason.OTHER_HALL, () -> received(hotel()).requestCorrection(FOREIGN_CLERK, WRONG, NOW));
        refusedFor(Reason.OTHER_HALL, () -> received(hotel()).refuse(FOREIGN_CLERK, REFUSAL));
        refusedFor(Reason.OTHER_HALL, () -> outputReady().handOut(new Delivery(NOW, FOREIGN_CLERK, "王晓", null)));
    }

    @Test
    void correctionIsRequestedOnceThenCorrectedThenAccepted() {
        var serviceCase = receivedMissing("M_PREMISES");
        serviceCase.requestCorrection(CLERK, WRONG, NOW);
        refusedFor(Reason.CASE_NOT_RECEIVED, () -> serviceCase.accept(CLERK, NOW, NUMBERS));
        assertThat(serviceCase.correct(CLERK, complete(), NOW)).containsExactly(new Corrected(NOW));
        refusedFor(Reason.CORRECTION_ALREADY_REQUESTED, () -> serviceCase.requestCorrection(CLERK, WRONG, NOW));
        assertThat(dispatched(serviceCase.accept(CLERK, NOW, NUMBERS))).containsExactly("LICENCE");
    }

    @Test
    void correctionReplacesWhatItNamesAndKeepsTheRest() {
        var serviceCase = received(hotel());
        serviceCase.requestCorrection(CLERK, WRONG, NOW);
        var replacement = new HandedIn("M_PREMISES", false, List.of(CaseFixtures.file("b")));
        serviceCase.correct(CLERK, new Papers(Map.of("rooms", "36"), List.of(replacement)), NOW);
        var papers = serviceCase.progress().papers();
        assertThat(papers.form()).containsOnlyKeys("address", "rooms");
        assertThat(papers.files("M_PREMISES")).containsExactly(CaseFixtures.file("b"));
        assertThat(papers.files("M_FORM")).hasSize(1);
    }

    /** A second notice may not follow (行政许可法 32(4)), so half an answer would lead nowhere. */
    @Test
    void takesNoHalfAnAnswerToTheNotice() {
        var serviceCase = received(hotel());
        serviceCase.requestCorrection(
                CLERK, List.of(WRONG.getFirst(), new Wrong(Wrong.Subject.FIELD, "rooms", "与现场不符")), NOW);
        refusedFor(
                Reason.MATERIAL_MISSING,
                () -> serviceCase.correct(CLERK, new Papers(Map.of("rooms", "36"), List.of()), NOW));
        var replacement = new HandedIn("M_PREMISES", true, List.of());
        refusedFor(
                Reason.FORM_INCOMPLETE,
                () -> serviceCase.correct(CLERK, new Papers(Map.of("rooms", " "), List.of(replacement)), NOW));
        assertThat(serviceCase.progress().status()).isEqualTo(CaseStatus.CORRECTION_REQUESTED);
        serviceCase.correct(CLERK, new Papers(Map.of("rooms", "36"), List.of(replacement)), NOW);
        assertThat(serviceCase.progress().status()).isEqualTo(CaseStatus.RECEIVED);
    }

    @Test
    void refusesACorrectionNobodyAskedFor() {
        refusedFor(Reason.CORRECTION_NOT_REQUESTED, () -> received(hotel()).correct(CLERK, complete(), NOW));
    }

    @Test
    void aRefusedApplicationIsAtItsEnd() {
        var serviceCase = received(hotel());
        serviceCase.refuse(CLERK, REFUSAL);
        refusedFor(Reason.CASE_NOT_RECEIVED, () -> serviceCase.accept(CLERK, NOW, NUMBERS));
        refusedFor(Reason.CASE_NOT_RECEIVED, () -> serviceCase.refuse(CLERK, REFUSAL));
    }

    @Test
    void aGrantSendsOutWhatWaitedForItWithItsResult() {
        var serviceCase = accepted(hotel());
        var events = decide(serviceCase, "LICENCE", granted("公章备案", "营业执照(正、副本)"));
        assertThat(dispatched(events)).containsExactly("FIRE", "HEALTH");
        var materials = ((ItemDispatched) events.getFirst()).materials();
        assertThat(materials)
                .extracting(DispatchedMaterial::materialId)
                .containsExactly("M_PREMISES", "M_ID", "M_LICENCE");
        assertThat(materials.getLast().priorResult()).isEqualTo(new PriorResult("LICENCE", "营业执照(正、副本)", "N-2", null));
    }

    @Test
    void anItemWaitsForAllBeforeIt() {
        var serviceCase = accepted(hotel());
        decide(serviceCase, "LICENCE", granted("营业执照"));
        assertThat(decide(serviceCase, "HEALTH", granted())).isEmpty();
        assertThat(dispatched(decide(serviceCase, "FIRE", granted()))).containsExactly("HOTEL");
    }

    @Test
    void aRefusalClosesWhatNeededItAndNothingElse() {
        var serviceCase = accepted(hotel());
        decide(serviceCase, "LICENCE", granted("营业执照"));
        var events = decide(serviceCase, "FIRE", refused());
        assertThat(events)
                .hasSize(2)
                .first()
                .isInstanceOfSatisfying(
                        ItemRefused.class,
                        refused -> assertThat(refused.item().id()).isEqualTo("FIRE"));
        assertThat(events).last().isInstanceOfSatisfying(ItemClosed.class, closed -> {
            assertThat(closed.item().id()).isEqualTo("HOTEL");
            assertThat(closed.item().closedBecause()).isEqualTo("FIRE");
        });
        assertThat(item(serviceCase, "HEALTH").status()).isEqualTo(ItemStatus.DISPATCHED);
        assertThat(decide(serviceCase, "HEALTH", granted())).singleElement().isInstanceOf(OutputReady.class);
    }

    @Test
    void aRefusalClosesWhatNeededItThroughOthers() {
        var serviceCase = accepted(hotel());
        var events = decide(serviceCase, "LICENCE", refused());
        assertThat(events).hasSize(5).last().isInstanceOf(OutputReady.class);
        assertThat(serviceCase.progress().status()).isEqualTo(CaseStatus.OUTPUT_READY);
    }

    @Test
    void aDecisionIsFinal() {
        var serviceCase = accepted(hotel());
        decide(serviceCase, "LICENCE", granted("营业执照"));
        refusedFor(Reason.ITEM_NOT_OPEN, () -> decide(serviceCase, "LICENCE", refused()));
        refusedFor(Reason.ITEM_NOT_OPEN, () -> decide(serviceCase, "HOTEL", granted()));
    }

    @Test
    void remembersWhoClaimed() {
        var serviceCase = accepted(hotel());
        serviceCase.itemClaimed(item(serviceCase, "LICENCE").number(), "王审", NOW);
        assertThat(item(serviceCase, "LICENCE").status()).isEqualTo(ItemStatus.CLAIMED);
        assertThat(decide(serviceCase, "LICENCE", granted("营业执照"))).hasSize(2);
    }

    @Test
    void forgetsAClaimThatWasGivenBackButNoDecision() {
        var serviceCase = accepted(hotel());
        var number = item(serviceCase, "LICENCE").number();
        serviceCase.itemClaimed(number, "王审", NOW);
        serviceCase.itemReturned(number);
        assertThat(item(serviceCase, "LICENCE").status()).isEqualTo(ItemStatus.DISPATCHED);
        assertThat(item(serviceCase, "LICENCE").claimedBy()).isNull();
        decide(serviceCase, "LICENCE", granted("营业执照"));
        serviceCase.itemReturned(number);
        assertThat(item(serviceCase, "LICENCE").status()).isEqualTo(ItemStatus.GRANTED);
    }

    @Test
    void remembersTheLastInspectionAndDecidesNothingByIt() {
        var serviceCase = accepted(hotel());
        var planned = new ItemInspection("PLANNED", LocalDate.parse("2026-11-25"), List.of("王", "李"), null, null, null);
        serviceCase.itemInspected(item(serviceCase, "LICENCE").number(), planned);
        assertThat(item(serviceCase, "LICENCE").reception().inspection()).isEqualTo(planned);
        assertThat(item(serviceCase, "LICENCE").status()).isEqualTo(ItemStatus.DISPATCHED);
        assertThat(decide(serviceCase, "LICENCE", granted("营业执照"))).hasSize(2);
    }

    @Test
    void handsOutOnce() {
        var serviceCase = outputReady();
        var delivery = new Delivery(NOW, CLERK, "王晓", null);
        assertThat(serviceCase.handOut(delivery)).containsExactly(new Delivered(delivery), new Completed(delivery));
        refusedFor(Reason.OUTPUT_NOT_READY, () -> serviceCase.handOut(delivery));
        refusedFor(Reason.OUTPUT_NOT_READY, () -> accepted(hotel()).handOut(delivery));
    }

    @Test
    void savesOnlyTheItemsThatChanged() {
        var serviceCase = accepted(new SequencedGraph().item("A").item("B").item("C", "A"));
        var stored = ServiceCase.restore(
                serviceCase.intake(),
                serviceCase.custody(),
                serviceCase.progress(),
                serviceCase.items().all());
        decide(stored, "A", granted());
        assertThat(stored.items().changed()).extracting(ItemCase::id).containsExactly("A", "C");
    }

    private static List<CaseEvent> decide(ServiceCase serviceCase, String id, Decision decision) {
        return serviceCase.itemDecided(item(serviceCase, id).number(), decision, NOW, NUMBERS);
    }

    private static List<String> dispatched(List<CaseEvent> events) {
        return events.stream()
                .filter(ItemDispatched.class::isInstance)
                .map(event -> ((ItemDispatched) event).item().id())
                .toList();
    }

    private static CaseRefused refusedFor(Reason reason, ThrowingCallable action) {
        var refused = catchThrowableOfType(CaseRefused.class, action);
        assertThat(refused).isNotNull();
        assertThat(refused.reason()).isEqualTo(reason);
        return refused;
    }
}
