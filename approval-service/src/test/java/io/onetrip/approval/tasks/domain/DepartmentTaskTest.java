package io.onetrip.approval.tasks.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class DepartmentTaskTest {
    private static final Instant NOW = Instant.parse("2026-11-25T08:15:00Z");
    private static final Officer LI = new Officer("li", "李", false, "D_PSB");
    private static final Officer WANG = new Officer("wang", "王", false, "D_PSB");
    private static final Officer STRANGER = new Officer("zhao", "赵", false, "D_FIRE");
    private static final Verdict GRANT = new Verdict(Outcome.GRANTED, "符合", "", Map.of());
    private static final ResultNumbers NUMBERS = department -> department + "-1";
    private final DepartmentTask task = new DepartmentTask(
            new ItemTask(
                    "11219981MB9000031Q4990199005000202611230007",
                    "261123-0016X-1",
                    "I_HOTEL_PERMIT",
                    "旅馆业特种行业许可证核发",
                    "D_PSB",
                    List.of(new ResultKind("特种行业许可证", "CERTIFICATE"))),
            null,
            null,
            null);

    @Test
    void isClaimedOnce() {
        assertThat(task.claim(LI, NOW)).contains(new Claim(LI, NOW));
        assertThat(task.claim(LI, NOW.plusSeconds(1))).isEmpty();
        assertThat(task.status()).isEqualTo(TaskStatus.CLAIMED);
        refuses(Reason.TASK_CLAIMED_BY_OTHER, () -> task.claim(WANG, NOW));
    }

    @Test
    void isNothingToDecideOnceTheCaseHasEndedIt() {
        assertThat(task.close(NOW)).isTrue();
        assertThat(task.close(NOW)).isFalse();
        assertThat(task.status()).isEqualTo(TaskStatus.CLOSED);
        refuses(Reason.TASK_CLOSED, () -> task.claim(LI, NOW));
        refuses(Reason.TASK_CLOSED, () -> task.decide(LI, GRANT, NUMBERS, NOW));
    }

    @Test
    void keepsADecisionThatTheCaseHadNotHeardOf() {
        task.decide(LI, GRANT, NUMBERS, NOW);
        assertThat(task.close(NOW)).isFalse();
        assertThat(task.status()).isEqualTo(TaskStatus.DECIDED);
    }

    @Test
    void closesWhatOnlyARuleHasGranted() {
        task.decide(LI, Verdict.by(new DecisionBasis("正常退休", List.of(), null)), NUMBERS, NOW);
        assertThat(task.close(NOW)).isTrue();
        assertThat(task.close(NOW)).isFalse();
        assertThat(task.status()).isEqualTo(TaskStatus.CLOSED);
        refuses(Reason.TASK_CLOSED, () -> task.claim(LI, NOW));
    }

    @Test
    void isDecidedOnce() {
        var decision = task.decide(LI, GRANT, NUMBERS, NOW);
        assertThat(decision.results()).singleElement().satisfies(result -> {
            assertThat(result.number()).isEqualTo("D_PSB-1");
            assertThat(result.verification()).matches("[A-Za-z0-9_-]{22}");
        });
        refuses(Reason.TASK_DECIDED, () -> task.decide(LI, GRANT, NUMBERS, NOW));
        refuses(Reason.TASK_DECIDED, () -> task.claim(WANG, NOW));
        assertThat(task.decision()).contains(decision);
    }

    @Test
    void isHandedOverByWhoHasItOrByTheHead() {
        refuses(Reason.TASK_NOT_CLAIMED, () -> task.handOver(LI, false, WANG, NOW));
        task.claim(LI, NOW);
        refuses(Reason.TASK_CLAIMED_BY_OTHER, () -> task.handOver(WANG, false, WANG, NOW));
        refuses(Reason.COLLEAGUE_HAS_IT, () -> task.handOver(LI, false, LI, NOW));
        refuses(Reason.OTHER_DEPARTMENT, () -> task.handOver(STRANGER, true, STRANGER, NOW));
        assertThat(task.handOver(LI, false, WANG, NOW.plusSeconds(1))).isEqualTo(new Claim(WANG, NOW.plusSeconds(1)));
        refuses(Reason.TASK_CLAIMED_BY_OTHER, () -> task.decide(LI, GRANT, NUMBERS, NOW));
        task.handOver(LI, true, LI, NOW);
        task.decide(LI, GRANT, NUMBERS, NOW);
        refuses(Reason.TASK_DECIDED, () -> task.handOver(LI, true, WANG, NOW));
    }

    @Test
    void goesBackToThePool() {
        refuses(Reason.TASK_NOT_CLAIMED, () -> task.giveBack(LI, true));
        task.claim(LI, NOW);
        refuses(Reason.TASK_CLAIMED_BY_OTHER, () -> task.giveBack(WANG, false));
        assertThat(task.giveBack(LI, false)).isEqualTo(new Claim(LI, NOW));
        assertThat(task.status()).isEqualTo(TaskStatus.OPEN);
        assertThat(task.claim(WANG, NOW)).isPresent();
        task.decide(WANG, GRANT, NUMBERS, NOW);
        refuses(Reason.TASK_DECIDED, () -> task.giveBack(WANG, true));
    }

    @Test
    void theHeadActsOnWhatTheSystemHas() {
        var system = new Officer("dept-d-psb", "公安局", true, "D_PSB");
        task.claim(system, NOW);
        refuses(Reason.TASK_CLAIMED_BY_OTHER, () -> task.requireOpenTo(LI, false));
        task.requireOpenTo(LI, true);
        refuses(Reason.OTHER_DEPARTMENT, () -> task.requireOpenTo(STRANGER, true));
    }

    @Test
    void isDecidedByWhoClaimedIt() {
        task.claim(LI, NOW);
        refuses(Reason.TASK_CLAIMED_BY_OTHER, () -> task.decide(WANG, GRANT, NUMBERS, NOW));
        assertThat(task.status()).isEqualTo(TaskStatus.CLAIMED);
    }

    @Test
    void isClosedToOtherDepartments() {
        refuses(Reason.OTHER_DEPARTMENT, () -> task.claim(STRANGER, NOW));
        refuses(Reason.OTHER_DEPARTMENT, () -> task.decide(STRANGER, GRANT, NUMBERS, NOW));
        assertThat(task.status()).isEqualTo(TaskStatus.OPEN);
    }

    @Test
    void aRefusalNeedsReasonAndLegalBasis() {
        refuses(Reason.REASON_MISSING, () -> new Verdict(Outcome.REFUSED, " ", "消防法 第15条", Map.of()));
        refuses(Reason.REASON_MISSING, () -> new Verdict(Outcome.REFUSED, "通道堵塞", "", Map.of()));
        var verdict = new Verdict(Outcome.REFUSED, "通道堵塞", "消防法 第15条", Map.of());
        refuses(Reason.HANDLER_MISSING, () -> task.proposeRefusal(LI, verdict, Set.of(), NOW));
        assertThat(task.status()).isEqualTo(TaskStatus.OPEN);
    }

    @Test
    void aRefusalIsProposedByItsHandlerAndDecidedOnlyWhenUpheld() {
        var verdict = new Verdict(Outcome.REFUSED, "通道堵塞", "消防法 第15条", Map.of(), List.of(), new Handler("", "审批科科员"));
        refuses(Reason.REASON_OVERRULED, () -> task.proposeRefusal(LI, verdict, Set.of("通道堵塞"), NOW));
        var proposed = task.proposeRefusal(LI, verdict, Set.of("别的理由"), NOW);
        assertThat(proposed.handler()).isEqualTo(new Handler("李", "审批科科员"));
        assertThat(task.status()).isEqualTo(TaskStatus.CLAIMED);
        assertThat(task.decision()).isEmpty();
        var decision = task.refuse(proposed, NOW.plusSeconds(60));
        assertThat(decision.outcome()).isEqualTo(Outcome.REFUSED);
        assertThat(decision.decidedBy()).isEqualTo(LI);
        assertThat(decision.results()).isEmpty();
        refuses(Reason.TASK_DECIDED, () -> task.refuse(proposed, NOW));
    }

    @Test
    void aGrantMayBeBoundToConditions() {
        var bound = new Verdict(Outcome.GRANTED, "符合", "", Map.of(), List.of(" 客房不超过 36 间 "), Handler.UNTOLD);
        assertThat(task.decide(LI, bound, NUMBERS, NOW).bounds()).containsExactly("客房不超过 36 间");
        var many = java.util.Collections.nCopies(21, "一条");
        for (var wrong : List.of(List.of(" "), List.of("长".repeat(501)), many))
            refuses(
                    Reason.CONDITIONS_INVALID,
                    () -> new Verdict(Outcome.GRANTED, "", "", Map.of(), wrong, Handler.UNTOLD));
        refuses(
                Reason.CONDITIONS_INVALID,
                () -> new Verdict(Outcome.REFUSED, "理由", "依据", Map.of(), List.of("一条"), Handler.UNTOLD));
    }

    @Test
    void aSystemNamesWhoAnswersForItsRefusal() {
        var system = new Officer("dept-d-psb", "公安局", true, "D_PSB");
        var unnamed = new Verdict(Outcome.REFUSED, "通道堵塞", "消防法 第15条", Map.of(), List.of(), new Handler("", "科员"));
        refuses(Reason.HANDLER_MISSING, () -> task.proposeRefusal(system, unnamed, Set.of(), NOW));
    }

    @Test
    void takesTheDepartmentsOwnNumberAndNoUnknownResult() {
        var foreign = new Verdict(Outcome.GRANTED, "", "", Map.of("营业执照", "1"));
        refuses(Reason.RESULT_UNKNOWN, () -> task.decide(LI, foreign, NUMBERS, NOW));
        refuses(
                Reason.RESULT_NUMBER_INVALID,
                () -> new Verdict(Outcome.GRANTED, "", "", Map.of("特种行业许可证", "9".repeat(101))));
        var own = new Verdict(Outcome.GRANTED, "", "", Map.of("特种行业许可证", "公特旅字0007"));
        assertThat(task.decide(LI, own, NUMBERS, NOW).results())
                .extracting(IssuedResult::number)
                .containsExactly("公特旅字0007");
    }

    private static void refuses(Reason reason, ThrowingCallable asked) {
        assertThatThrownBy(asked)
                .isInstanceOfSatisfying(
                        ApprovalRefused.class,
                        refused -> assertThat(refused.reason()).isEqualTo(reason));
    }
}
