package io.onetrip.catalog.authoring.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.onetrip.catalog.authoring.domain.RevisionRefused.Reason;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class RevisionTest {

    private static final Instant NOW = Instant.parse("2026-11-23T08:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final Editor WRITER = new Editor("w", "Writer");
    private static final Editor SECOND = new Editor("s", "Second");

    private final Revision draft = new Revision(7, "Hotels", RevisionStatus.DRAFT, Set.of("w"), null, null, List.of());
    private final Revision inReview = draft.submit(1, WRITER, NOW);

    @Test
    void isSubmittedAndApprovedByASecondPerson() {
        var approved = inReview.approve(TODAY.plusDays(3), TODAY, SECOND, NOW);
        assertThat(approved.status()).isEqualTo(RevisionStatus.APPROVED);
        assertThat(approved.publishFrom()).isEqualTo("2026-11-26");
        assertThat(approved.steps()).extracting(step -> step.by().id()).containsExactly("w", "s");
    }

    @Test
    void holdsFromTodayWhereNoDayIsNamed() {
        assertThat(inReview.approve(null, TODAY, SECOND, NOW).publishFrom()).isEqualTo(TODAY);
    }

    @Test
    void isNotReviewedByWhoeverChangedIt() {
        refused(Reason.REVIEW_NEEDS_ANOTHER_EDITOR, () -> inReview.approve(null, TODAY, WRITER, NOW));
        refused(Reason.REVIEW_NEEDS_ANOTHER_EDITOR, () -> inReview.giveBack("So", WRITER, NOW));
    }

    @Test
    void isNotPublishedFromADayThatIsPast() {
        refused(Reason.PUBLICATION_DATE_PAST, () -> inReview.approve(TODAY.minusDays(1), TODAY, SECOND, NOW));
    }

    @Test
    void goesBackWithAReasonAndCanBeChangedAgain() {
        refused(Reason.COMMENT_MISSING, () -> inReview.giveBack(" ", SECOND, NOW));
        var returned = inReview.giveBack("The limit is wrong", SECOND, NOW);
        assertThat(returned.comment()).isEqualTo("The limit is wrong");
        returned.requireOpen();
    }

    @Test
    void isChangedAndSubmittedAsADraftOnly() {
        refused(Reason.REVISION_NOT_OPEN, inReview::requireOpen);
        refused(Reason.REVISION_NOT_OPEN, () -> inReview.submit(1, WRITER, NOW));
        refused(Reason.REVISION_NOT_IN_REVIEW, () -> draft.approve(null, TODAY, SECOND, NOW));
    }

    @Test
    void isNotSubmittedEmpty() {
        refused(Reason.REVISION_EMPTY, () -> draft.submit(0, WRITER, NOW));
    }

    @Test
    void isDiscardedUntilItIsPublished() {
        assertThat(inReview.discard(WRITER, NOW).status()).isEqualTo(RevisionStatus.DISCARDED);
        var published = inReview.approve(null, TODAY, SECOND, NOW).published(SECOND, NOW);
        refused(Reason.REVISION_CLOSED, () -> published.discard(WRITER, NOW));
    }

    private static void refused(Reason reason, ThrowingCallable call) {
        assertThatExceptionOfType(RevisionRefused.class)
                .isThrownBy(call)
                .satisfies(refused -> assertThat(refused.reason()).isEqualTo(reason));
    }
}
