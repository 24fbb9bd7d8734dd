package io.onetrip.approval.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.onetrip.approval.inspection.SiteInspection.Plan;
import io.onetrip.approval.inspection.SiteInspection.State;
import io.onetrip.approval.tasks.domain.ApprovalRefused;
import io.onetrip.approval.tasks.domain.Officer;
import io.onetrip.approval.tasks.domain.Reason;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class SiteInspectionTest {
    static final Instant NOW = Instant.parse("2026-11-25T07:30:00Z");
    static final LocalDate TODAY = LocalDate.parse("2026-11-25");
    static final Officer LI = new Officer("li", "审批员 示范", false, "D_PSB");
    static final Officer WANG = new Officer("wang", "勘验员 示范", false, "D_PSB");
    private static final Officer ZHAO = new Officer("zhao", "赵", false, "D_PSB");
    private final SiteInspection planned = planned(LI, WANG);

    @Test
    void isDoneByTwoDifferentOfficers() {
        refuses(Reason.INSPECTION_OFFICERS_INVALID, () -> planned(LI, LI));
        refuses(Reason.INSPECTION_OFFICERS_INVALID, () -> planned(LI));
        refuses(Reason.INSPECTION_OFFICERS_INVALID, () -> planned(LI, WANG, ZHAO));
        assertThat(planned.state()).isEqualTo(State.PLANNED);
    }

    @Test
    void isPlannedFromTodayOn() {
        for (var day : List.of(TODAY.minusDays(1), TODAY.plusYears(1).plusDays(1)))
            refuses(
                    Reason.INSPECTION_DAY_INVALID,
                    () -> SiteInspection.of(1, new Plan(day, "南京路 1 号", List.of(LI, WANG)), ZHAO, NOW, TODAY));
    }

    @Test
    void holdsOnceBothHaveSignedWhatTheyRead() {
        refuses(Reason.INSPECTION_UNWRITTEN, () -> planned.sign(LI, 1, NOW));
        refuses(Reason.INSPECTION_NOT_YOURS, () -> planned.report(ZHAO, 1, found("通道畅通", true), NOW));
        var written = planned.report(LI, 1, found("通道畅通", true), NOW);
        refuses(Reason.INSPECTION_CHANGED, () -> written.sign(WANG, 1, NOW));
        refuses(Reason.INSPECTION_NOT_YOURS, () -> written.sign(ZHAO, 2, NOW));
        var once = written.sign(WANG, 2, NOW);
        assertThat(once.state()).isEqualTo(State.REPORTED);
        refuses(Reason.INSPECTION_SIGNED, () -> once.sign(WANG, 3, NOW));
        var both = once.sign(LI, 3, NOW);
        assertThat(both.state()).isEqualTo(State.SIGNED);
        refuses(Reason.INSPECTION_OVER, () -> both.report(LI, 4, found("改", false), NOW));
        refuses(Reason.INSPECTION_OVER, () -> both.cancel(LI, 4, "改", NOW));
    }

    @Test
    void whatIsWrittenAnewIsSignedAnew() {
        var once = planned.report(LI, 1, found("通道畅通", true), NOW).sign(LI, 2, NOW);
        var anew = once.report(WANG, 3, found("通道堵塞", false), NOW);
        assertThat(anew.inspectors()).allMatch(one -> one.signedAt() == null);
        assertThat(anew.sign(WANG, 4, NOW).state()).isEqualTo(State.REPORTED);
    }

    @Test
    void isCancelledWithAReason() {
        var cancelled = planned.cancel(ZHAO, 1, "申请人改期", NOW);
        assertThat(cancelled.state()).isEqualTo(State.CANCELLED);
        assertThat(cancelled.underWay()).isFalse();
        refuses(Reason.INSPECTION_OVER, () -> cancelled.sign(LI, 2, NOW));
    }

    static SiteInspection planned(Officer... officers) {
        return SiteInspection.of(1, new Plan(TODAY, "南京路 1 号", List.of(officers)), ZHAO, NOW, TODAY);
    }

    private static void refuses(Reason reason, ThrowingCallable asked) {
        assertThatThrownBy(asked)
                .isInstanceOfSatisfying(
                        ApprovalRefused.class,
                        refused -> assertThat(refused.reason()).isEqualTo(reason));
    }

    private static MoveInspection.Findings found(String findings, boolean passed) {
        return new MoveInspection.Findings(TODAY, findings, passed, List.of());
    }
}
