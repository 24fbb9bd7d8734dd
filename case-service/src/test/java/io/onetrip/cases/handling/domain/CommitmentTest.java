package io.onetrip.cases.handling.domain;

import static io.onetrip.cases.handling.domain.CaseFixtures.CLERK;
import static io.onetrip.cases.handling.domain.CaseFixtures.FOREIGN_CLERK;
import static io.onetrip.cases.handling.domain.CaseFixtures.NOW;
import static io.onetrip.cases.handling.domain.CaseFixtures.NUMBERS;
import static io.onetrip.cases.handling.domain.CaseFixtures.granted;
import static io.onetrip.cases.handling.domain.CaseFixtures.hotel;
import static io.onetrip.cases.handling.domain.CaseFixtures.item;
import static io.onetrip.cases.handling.domain.CaseFixtures.receivedMissing;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.onetrip.cases.CaseRefused;
import io.onetrip.cases.Reason;
import io.onetrip.cases.handling.domain.CaseEvent.ItemDispatched;
import io.onetrip.workingdays.WorkingDayCalendar;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class CommitmentTest {
    private static final List<String> PREMISES = List.of("M_PREMISES");
    private final Deferrals deferrals = new Deferrals(
            WorkingDayCalendar.of(List.of()), ZoneId.of("Asia/Shanghai"), LapseConsequence.DEEMED_WITHDRAWN);

    @Test
    void onlyWhatIsMissingReplaceableAndHandledByCommitmentMayBeCommittedTo() {
        assertThat(Commitments.open(receivedMissing(hotel().committable(), "M_PREMISES")))
                .containsExactly("M_PREMISES");
        assertThat(Commitments.open(receivedMissing(hotel().committable(), "M_FORM")))
                .isEmpty();
        assertThat(Commitments.open(receivedMissing(hotel(), "M_PREMISES"))).isEmpty();
        refuses(
                Reason.MATERIAL_NOT_REPLACEABLE,
                () -> receivedMissing(hotel(), "M_PREMISES").commit(CLERK, PREMISES, NOW));
        refuses(
                Reason.OTHER_HALL,
                () -> receivedMissing(hotel().committable(), "M_PREMISES").commit(FOREIGN_CLERK, PREMISES, NOW));
    }

    @Test
    void aCommitmentStandsInThePlaceOfTheMaterialAndGoesToTheDepartmentWithItsLetter() {
        var committed = committed();
        assertThat(committed.missing()).isEmpty();
        var sent = committed.accept(CLERK, NOW, NUMBERS).stream()
                .filter(ItemDispatched.class::isInstance)
                .map(ItemDispatched.class::cast)
                .findFirst()
                .orElseThrow();
        assertThat(sent.materials())
                .filteredOn(one -> one.materialId().equals("M_PREMISES"))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.way()).isEqualTo(DispatchedMaterial.Way.COMMITTED);
                    assertThat(one.letter())
                            .isEqualTo(new CommitmentLetter(committed.number().value() + "-P", NOW));
                });
    }

    @Test
    void withdrawnBeforeAcceptanceTheMaterialIsMissingAgain() {
        var committed = committed();
        committed.withdrawCommitment(CLERK, "M_PREMISES", deferrals, NOW);
        assertThat(committed.missing()).containsExactly("M_PREMISES");
        refuses(Reason.COMMITMENT_NOT_MADE, () -> committed.withdrawCommitment(CLERK, "M_PREMISES", deferrals, NOW));
    }

    @Test
    void withdrawnAfterAcceptanceTheMaterialIsAwaited() {
        var accepted = committed();
        accepted.accept(CLERK, NOW, NUMBERS);
        var events = accepted.withdrawCommitment(CLERK, "M_PREMISES", deferrals, NOW);
        assertThat(accepted.progress().deferred()).singleElement().satisfies(one -> {
            assertThat(one.isAwaited()).isTrue();
            assertThat(one.wasPromised()).isFalse();
        });
        assertThat(events).singleElement().isInstanceOfSatisfying(CaseEvent.CommitmentWithdrawn.class, withdrawn -> {
            assertThat(withdrawn.items()).extracting(ItemCase::id).containsExactly("LICENCE");
            assertThat(withdrawn.material().awaitedUntil()).isNotNull();
            assertThat(withdrawn.material().letter()).isNull();
        });
    }

    @Test
    void onceAnItemThatNeedsItIsDecidedTheCommitmentStands() {
        var accepted = committed();
        accepted.accept(CLERK, NOW, NUMBERS);
        accepted.itemDecided(item(accepted, "LICENCE").number(), granted("营业执照"), NOW, NUMBERS);
        refuses(Reason.COMMITMENT_DECIDED, () -> accepted.withdrawCommitment(CLERK, "M_PREMISES", deferrals, NOW));
    }

    @Test
    void whatNobodyGrantedAnItemOnCannotBeBroken() {
        var accepted = committed();
        accepted.accept(CLERK, NOW, NUMBERS);
        assertThat(relied(accepted, "LICENCE")).isFalse();
        accepted.withdraw(new Withdrawal(NOW, CLERK, "不办了"), NUMBERS);
        assertThat(relied(accepted, "LICENCE")).isFalse();
    }

    @Test
    void whatAnItemWasGrantedOnCountsAlsoWhenTheCaseIsWithdrawn() {
        var decided = committed();
        decided.accept(CLERK, NOW, NUMBERS);
        grant(decided, "LICENCE");
        decided.withdraw(new Withdrawal(NOW, CLERK, "不办了"), NUMBERS);
        assertThat(relied(decided, "LICENCE")).isTrue();
    }

    /** The fire department wants to see the paper; the licence was granted on the commitment before. */
    @Test
    void thePaperForOneItemTakesNothingBackOfWhatAnotherWasGrantedOn() {
        var replaced = committed();
        replaced.accept(CLERK, NOW, NUMBERS);
        grant(replaced, "LICENCE");
        replaced.itemCorrectionNeeded(
                item(replaced, "FIRE").number(),
                new ItemCorrection(
                        1, false, List.of(new Wrong(Wrong.Subject.MATERIAL, "M_PREMISES", "须核对原件")), "李", NOW, null));
        replaced.correctItem("FIRE", new Papers(Map.of(), List.of(new HandedIn("M_PREMISES", true, List.of()))), NOW);
        grant(replaced, "FIRE");
        grant(replaced, "HOTEL");
        assertThat(relied(replaced, "LICENCE")).isTrue();
        assertThat(relied(replaced, "FIRE")).as("it got the paper").isFalse();
        assertThat(replaced.progress().papers().commitment("M_PREMISES")).isNull();
        assertThat(replaced.progress().papers().handedIn())
                .filteredOn(one -> one.materialId().equals("M_PREMISES"))
                .singleElement()
                .satisfies(
                        one -> assertThat(one.everMade()).as("its letter stays").isNotNull());
    }

    @Test
    void whatWasStoredBeforeWasPromised() {
        var stored = JsonMapper.builder().build().readValue("""
                {"materialId": "M", "by": "2026-12-01", "consequence": "TERMINATED", "remindedAt": null,
                    "handedInAt": null, "lapsedAt": null, "awaited": true}""", Deferred.class);
        assertThat(stored.wasPromised()).isTrue();
    }

    private static boolean relied(ServiceCase serviceCase, String item) {
        return serviceCase.reliesOnCommitment(item, "M_PREMISES");
    }

    private static void grant(ServiceCase serviceCase, String item) {
        serviceCase.itemDecided(item(serviceCase, item).number(), granted(item), NOW, NUMBERS);
    }

    private static ServiceCase committed() {
        var received = receivedMissing(hotel().committable(), "M_PREMISES");
        received.commit(CLERK, PREMISES, NOW);
        return received;
    }

    private static void refuses(Reason reason, ThrowingCallable step) {
        assertThatThrownBy(step)
                .isInstanceOfSatisfying(
                        CaseRefused.class,
                        refused -> assertThat(refused.reason()).isEqualTo(reason));
    }
}
