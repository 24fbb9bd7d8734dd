package io.onetrip.approval.clock.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.onetrip.approval.tasks.domain.ApprovalRefused;
import io.onetrip.approval.tasks.domain.Officer;
import io.onetrip.approval.tasks.domain.Reason;
import io.onetrip.approval.tasks.domain.TaskRules;
import io.onetrip.workingdays.LimitUnit;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class TaskClockTest {
    private static final Officer LI = new Officer("li", "李", false, "D_PSB");
    private static final Instant NOW = Instant.parse("2026-11-25T08:15:00Z");
    private static final LocalDate TODAY = LocalDate.parse("2026-11-25");
    private static final TaskClock FRESH = new TaskClock(List.of(), null, List.of());
    private static final AllowedKind INSPECTION = new AllowedKind(SuspensionKind.INSPECTION, "检验", "行政许可法 45");

    @Test
    void severalProceduresMayBeOpenAndEachIsClosedForItself() {
        var first = suspend(FRESH, TODAY);
        var second = suspend(new TaskClock(List.of(first), null, List.of()), TODAY.plusDays(3));
        var both = new TaskClock(List.of(first, second), null, List.of());
        assertThat(both.open()).containsExactly(first, second);
        refuses(Reason.SUSPENSION_NOT_FOUND, both::onlyOpen);
        refuses(Reason.SUSPENSION_NOT_FOUND, FRESH::onlyOpen);
        var closed = both.resume(1, "合格", LI, NOW, TODAY);
        var one = new TaskClock(List.of(closed, second), null, List.of());
        assertThat(one.open()).containsExactly(second);
        assertThat(one.onlyOpen()).isEqualTo(2);
        refuses(Reason.SUSPENSION_CLOSED, () -> one.resume(1, "合格", LI, NOW, TODAY));
        refuses(Reason.SUSPENSION_NOT_FOUND, () -> one.resume(3, "合格", LI, NOW, TODAY));
    }

    @Test
    void theToldEndLiesAheadButNotInAnotherAge() {
        refuses(Reason.SUSPENSION_END_INVALID, () -> suspend(FRESH, TODAY.minusDays(1)));
        assertThat(suspend(FRESH, TODAY.plusYears(1)).isOpen()).isTrue();
        refuses(
                Reason.SUSPENSION_END_INVALID,
                () -> suspend(FRESH, TODAY.plusYears(1).plusDays(1)));
        refuses(Reason.SUSPENSION_END_INVALID, () -> suspend(FRESH, LocalDate.of(9999, 12, 31)));
    }

    @Test
    void isExtendedOnceAndBeforeItHasRunOut() {
        FRESH.requireExtensible(TODAY, TODAY);
        refuses(Reason.EXTENSION_TOO_LATE, () -> FRESH.requireExtensible(TODAY.minusDays(1), TODAY));
        var extended = new TaskClock(
                List.of(), new TaskExtension(false, 10, LimitUnit.WORKING_DAY, "疑难", NOW, TODAY, LI, null), List.of());
        refuses(Reason.LIMIT_EXTENDED, () -> extended.requireExtensible(TODAY, TODAY));
    }

    @Test
    void stepsGoOnInTheirOrder() {
        assertThat(FRESH.step(steps(true))).contains("EXAMINATION");
        assertThat(FRESH.step(steps(false))).contains("ACCEPTANCE");
        assertThat(FRESH.step(TaskRules.UNTOLD)).isEmpty();
        var decision = FRESH.move("DECISION", steps(true), LI, NOW, TODAY);
        var moved = new TaskClock(List.of(), null, List.of(decision));
        assertThat(moved.step(steps(true))).contains("DECISION");
        refuses(Reason.STEP_NOT_NEXT, () -> moved.move("EXAMINATION", steps(true), LI, NOW, TODAY));
        refuses(Reason.STEP_NOT_NEXT, () -> moved.move("DECISION", steps(true), LI, NOW, TODAY));
        refuses(Reason.STEP_NOT_NEXT, () -> FRESH.move("LICENCE", TaskRules.UNTOLD, LI, NOW, TODAY));
        assertThat(moved.move("DELIVERY", steps(true), LI, NOW, TODAY).number()).isEqualTo(2);
    }

    private static TaskSuspension suspend(TaskClock clock, LocalDate until) {
        return clock.suspend(new TaskClock.Notice(INSPECTION, "须检验", "告知", until), LI, NOW, TODAY);
    }

    private static TaskRules steps(boolean entrusted) {
        var steps = List.of("ACCEPTANCE", "EXAMINATION", "DECISION", "LICENCE", "DELIVERY").stream()
                .map(name -> new TaskRules.Step(name, 1))
                .toList();
        return new TaskRules("01", "2", entrusted, false, steps, null, List.of(), null);
    }

    private static void refuses(Reason reason, ThrowingCallable action) {
        assertThatExceptionOfType(ApprovalRefused.class)
                .isThrownBy(action)
                .satisfies(refused -> assertThat(refused.reason()).isEqualTo(reason));
    }
}
