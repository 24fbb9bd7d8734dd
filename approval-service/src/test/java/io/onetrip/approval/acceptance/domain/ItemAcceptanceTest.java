package io.onetrip.approval.acceptance.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.onetrip.approval.tasks.domain.ApprovalRefused;
import io.onetrip.approval.tasks.domain.Officer;
import io.onetrip.approval.tasks.domain.Reason;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class ItemAcceptanceTest {
    private static final Instant RECEIVED = Instant.parse("2026-11-23T02:00:00Z");
    private static final Instant NOW = Instant.parse("2026-11-25T02:00:00Z");
    private static final Instant LATER = Instant.parse("2026-11-26T02:00:00Z");
    private static final Officer LI = new Officer("li", "李", false, "D_FIRE");
    private static final List<Wrong> WRONG = List.of(new Wrong(Wrong.Subject.MATERIAL, "M_PLAN", "未标明安全出口"));
    private final ItemAcceptance pending = ItemAcceptance.pending(RECEIVED);

    @Test
    void isAcceptedByItsDepartmentOnce() {
        var accepted = pending.accept(LI, NOW);
        assertThat(accepted.accepted()).isEqualTo(new Accepted(NOW, LI, null));
        refuses(Reason.ITEM_ACCEPTED, () -> accepted.accept(LI, LATER));
        refuses(Reason.ITEM_ACCEPTED, () -> accepted.decline(declined()));
    }

    @Test
    void anEntrustedItemIsAcceptedByTheWindow() {
        var entrusted = ItemAcceptance.entrusted(RECEIVED);
        assertThat(entrusted.state()).isEqualTo(AcceptanceState.ACCEPTED);
        refuses(Reason.ACCEPTANCE_ENTRUSTED, () -> entrusted.accept(LI, NOW));
        refuses(Reason.ACCEPTANCE_ENTRUSTED, () -> entrusted.decline(declined()));
    }

    @Test
    void asksOnceBeforeAcceptanceAndWaitsForTheAnswer() {
        var asked = pending.request(WRONG, LI, NOW);
        assertThat(asked.state()).isEqualTo(AcceptanceState.CORRECTION_REQUESTED);
        refuses(Reason.CORRECTION_AWAITED, () -> asked.request(WRONG, LI, NOW));
        refuses(Reason.CORRECTION_AWAITED, () -> asked.accept(LI, NOW));
        refuses(Reason.CORRECTION_AWAITED, () -> asked.decline(declined()));
        var corrected = asked.corrected(LATER);
        assertThat(corrected.state()).isEqualTo(AcceptanceState.PENDING);
        assertThat(corrected.papersReceivedAt()).isEqualTo(LATER);
        refuses(Reason.CORRECTION_ALREADY_REQUESTED, () -> corrected.request(WRONG, LI, LATER));
        assertThat(corrected.accept(LI, LATER).state()).isEqualTo(AcceptanceState.ACCEPTED);
    }

    @Test
    void aSupervisorLetsASecondNoticeFollowTheFirst() {
        var override = new CorrectionOverride(LATER, "s", "督", "材料经核实有误");
        refuses(Reason.CORRECTION_NOT_OVERRIDABLE, () -> pending.overrideBy(override));
        var corrected = pending.request(WRONG, LI, NOW).corrected(LATER).overrideBy(override);
        refuses(Reason.CORRECTION_NOT_OVERRIDABLE, () -> corrected.overrideBy(override));
        var again = corrected.request(WRONG, LI, LATER);
        assertThat(again.requests()).extracting(CorrectionRequest::number).containsExactly(1, 2);
        refuses(
                Reason.CORRECTION_ALREADY_REQUESTED,
                () -> again.corrected(LATER).request(WRONG, LI, LATER));
    }

    @Test
    void whatIsAskedAfterAcceptanceChangesNothingOfIt() {
        var asked = pending.accept(LI, NOW).request(WRONG, LI, LATER);
        assertThat(asked.state()).isEqualTo(AcceptanceState.ACCEPTED);
        assertThat(asked.requests())
                .extracting(CorrectionRequest::beforeAcceptance)
                .containsExactly(false);
        var corrected = asked.corrected(LATER);
        assertThat(corrected.papersReceivedAt()).isEqualTo(RECEIVED);
        assertThat(corrected.openRequest()).isEmpty();
        assertThat(corrected.request(WRONG, LI, LATER).openRequest()).isPresent();
    }

    @Test
    void isDeclinedForGood() {
        var declined = pending.decline(declined());
        assertThat(declined.state()).isEqualTo(AcceptanceState.NOT_ACCEPTED);
        refuses(Reason.TASK_CLOSED, () -> declined.accept(LI, NOW));
        refuses(Reason.REASON_MISSING, () -> new NonAcceptance(" ", "消防法 15", null, LI, NOW));
    }

    @Test
    void asksForNothingThatTheTaskDoesNotHave() {
        var asked = new AskedFor(Set.of("rooms"), Set.of("M_PLAN"));
        asked.requireAll(WRONG);
        refuses(
                Reason.CORRECTION_SUBJECT_UNKNOWN,
                () -> asked.requireAll(List.of(new Wrong(Wrong.Subject.FIELD, "M_PLAN", "x"))));
    }

    private static NonAcceptance declined() {
        return new NonAcceptance("不属于本部门职权", "行政许可法 32", "住建局", LI, NOW);
    }

    private static void refuses(Reason reason, ThrowingCallable asked) {
        assertThatThrownBy(asked)
                .isInstanceOfSatisfying(
                        ApprovalRefused.class,
                        refused -> assertThat(refused.reason()).isEqualTo(reason));
    }
}
