package io.onetrip.catalog.authoring.domain;

import io.onetrip.catalog.authoring.domain.RevisionRefused.Reason;
import io.onetrip.catalog.authoring.domain.RevisionStep.What;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A change set of the catalogue (修订单). Whoever changed an entry of it does not review it.
 *
 * @param editors ids of those who changed an entry
 * @param publishFrom the day from which it holds, once approved
 * @param comment why it came back, while it is being mended
 * @param steps what happened to it, oldest first
 */
public record Revision(
        long id,
        String title,
        RevisionStatus status,
        Set<String> editors,
        @Nullable LocalDate publishFrom,
        @Nullable String comment,
        List<RevisionStep> steps) {

    public Revision {
        editors = Set.copyOf(editors);
        steps = List.copyOf(steps);
    }

    /** @throws RevisionRefused unless its entries may be changed */
    public void requireOpen() {
        if (status != RevisionStatus.DRAFT)
            throw new RevisionRefused(
                    Reason.REVISION_NOT_OPEN,
                    "Revision %d is %s; only a draft can be changed. Have it returned, or open another."
                            .formatted(id, status));
    }

    /** @param entries how many entries it changes */
    public Revision submit(int entries, Editor by, Instant now) {
        requireOpen();
        if (entries == 0)
            throw new RevisionRefused(Reason.REVISION_EMPTY, "Revision %d changes nothing yet.".formatted(id));
        return step(RevisionStatus.IN_REVIEW, null, null, new RevisionStep(What.SUBMITTED, now, by, null));
    }

    /** @param today the day on which it is approved; publication cannot lie before it */
    public Revision approve(@Nullable LocalDate from, LocalDate today, Editor by, Instant now) {
        requireReviewBy(by);
        var day = from == null ? today : from;
        if (day.isBefore(today))
            throw new RevisionRefused(
                    Reason.PUBLICATION_DATE_PAST, "%s is past; publish from %s or later.".formatted(day, today));
        return step(RevisionStatus.APPROVED, day, null, new RevisionStep(What.APPROVED, now, by, null));
    }

    public Revision giveBack(@Nullable String why, Editor by, Instant now) {
        requireReviewBy(by);
        if (why == null || why.isBlank())
            throw new RevisionRefused(Reason.COMMENT_MISSING, "Say in comment what has to be mended.");
        return returned(why.strip(), by, now);
    }

    /** Back to its editors, because what it changes does not fit the catalogue any more. */
    public Revision returned(String why, Editor by, Instant now) {
        return step(RevisionStatus.DRAFT, null, why, new RevisionStep(What.RETURNED, now, by, why));
    }

    public Revision published(Editor by, Instant now) {
        return step(RevisionStatus.PUBLISHED, publishFrom, null, new RevisionStep(What.PUBLISHED, now, by, null));
    }

    public Revision discard(Editor by, Instant now) {
        if (status == RevisionStatus.PUBLISHED || status == RevisionStatus.DISCARDED)
            throw new RevisionRefused(
                    Reason.REVISION_CLOSED, "Revision %d is %s already; open another.".formatted(id, status));
        return step(RevisionStatus.DISCARDED, null, null, new RevisionStep(What.DISCARDED, now, by, null));
    }

    private void requireReviewBy(Editor by) {
        if (status != RevisionStatus.IN_REVIEW)
            throw new RevisionRefused(
                    Reason.REVISION_NOT_IN_REVIEW,
                    "Revision %d is %s; only what was submitted is reviewed.".formatted(id, status));
        if (editors.contains(by.id()))
            throw new RevisionRefused(
                    Reason.REVIEW_NEEDS_ANOTHER_EDITOR,
                    "You changed entries of revision %d; somebody else has to review it.".formatted(id));
    }

    private Revision step(RevisionStatus next, @Nullable LocalDate from, @Nullable String why, RevisionStep step) {
        var all = new ArrayList<>(steps);
        all.add(step);
        return new Revision(id, title, next, editors, from, why, all);
    }
}
