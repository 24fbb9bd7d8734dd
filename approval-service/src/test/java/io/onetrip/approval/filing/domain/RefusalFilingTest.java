package io.onetrip.approval.filing.domain;

import static io.onetrip.approval.filing.domain.Filings.AT;
import static io.onetrip.approval.filing.domain.Filings.DUE;
import static io.onetrip.approval.filing.domain.Filings.LADDER;
import static io.onetrip.approval.filing.domain.Filings.head;
import static io.onetrip.approval.filing.domain.Filings.reviewer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.onetrip.approval.tasks.domain.ApprovalRefused;
import io.onetrip.approval.tasks.domain.Reason;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class RefusalFilingTest {
    private static final RefusalFiling PROPOSED = Filings.proposed(LADDER);

    @Test
    void climbsRungByRungAndIsThenReviewed() {
        var first = PROPOSED.concur(head("wu", "section-head"), 1, AT, DUE);
        assertThat(first.state()).isEqualTo(FilingState.PROPOSED);
        assertThat(first.reviewDue()).isNull();
        refuses(Reason.FILING_NOT_YOURS, () -> first.concur(head("wang", "director"), 2, AT, DUE));
        var second = first.concur(head("zhou", "vice-director"), 2, AT, DUE);
        var third = second.concur(head("wang", "director"), 3, AT, DUE);
        assertThat(third.state()).isEqualTo(FilingState.IN_REVIEW);
        assertThat(third.reviewDue()).isEqualTo(DUE);
        assertThat(third.uphold(reviewer(), 4, "", AT).state()).isEqualTo(FilingState.UPHELD);
    }

    @Test
    void withoutALadderItIsReviewedAtOnce() {
        assertThat(Filings.proposed(List.of()).state()).isEqualTo(FilingState.IN_REVIEW);
        assertThat(Filings.proposed(List.of()).reviewDue()).isEqualTo(DUE);
    }

    @Test
    void whoProposedItOrHasConcurredAnswersItNoMore() {
        refuses(Reason.DUTIES_SEPARATED, () -> PROPOSED.concur(head("li", "section-head"), 1, AT, DUE));
        var both = new Acting("wu", "吴", "D_PSB", Set.of("section-head", "vice-director", RefusalFiling.REVIEWER));
        var first = PROPOSED.concur(both, 1, AT, DUE);
        refuses(Reason.DUTIES_SEPARATED, () -> first.concur(both, 2, AT, DUE));
        var review =
                first.concur(head("zhou", "vice-director"), 2, AT, DUE).concur(head("wang", "director"), 3, AT, DUE);
        refuses(Reason.DUTIES_SEPARATED, () -> review.uphold(both, 4, "", AT));
        var handler = new Acting("li", "李明", "D_PSB", Set.of(RefusalFiling.REVIEWER));
        refuses(Reason.DUTIES_SEPARATED, () -> review.overrule(handler, 4, "理由不成立", AT));
    }

    @Test
    void theReviewIsForReviewersOfWhatHasClimbed() {
        refuses(Reason.FILING_NOT_YOURS, () -> Filings.inReview().uphold(head("wang", "director"), 4, "", AT));
        refuses(Reason.FILING_CHANGED, () -> PROPOSED.uphold(reviewer(), 1, "", AT));
        refuses(Reason.FILING_CHANGED, () -> PROPOSED.overrule(reviewer(), 1, "理由不成立", AT));
    }

    @Test
    void anotherDepartmentsHeadHasNoTurn() {
        var stranger = new Acting("zhao", "赵", "D_FIRE", Set.of("section-head"));
        refuses(Reason.OTHER_DEPARTMENT, () -> PROPOSED.concur(stranger, 1, AT, DUE));
        refuses(Reason.OTHER_DEPARTMENT, () -> PROPOSED.requireReadable(stranger));
        PROPOSED.requireReadable(reviewer());
    }

    @Test
    void sendingBackAndOverrulingSayWhy() {
        refuses(Reason.REASON_MISSING, () -> PROPOSED.sendBack(head("wu", "section-head"), 1, " ", AT));
        assertThat(PROPOSED.sendBack(head("wu", "section-head"), 1, "事实不清", AT).state())
                .isEqualTo(FilingState.RETURNED);
        refuses(Reason.REASON_MISSING, () -> Filings.inReview().overrule(reviewer(), 4, "", AT));
    }

    @Test
    void anAnswerToAnEarlierStateIsNone() {
        var first = PROPOSED.concur(head("wu", "section-head"), 1, AT, DUE);
        refuses(Reason.FILING_CHANGED, () -> first.concur(head("zhou", "vice-director"), 1, AT, DUE));
    }

    @Test
    void silenceDecidesNothing() {
        var late = Filings.inReview().late();
        assertThat(late.state()).isEqualTo(FilingState.IN_REVIEW);
        assertThat(late.overdue()).isTrue();
        assertThat(late.overrule(reviewer(), 4, "理由不成立", AT).state()).isEqualTo(FilingState.OVERRULED);
    }

    private static void refuses(Reason reason, ThrowingCallable what) {
        assertThatExceptionOfType(ApprovalRefused.class)
                .isThrownBy(what)
                .satisfies(refused -> assertThat(refused.reason()).isEqualTo(reason));
    }
}
