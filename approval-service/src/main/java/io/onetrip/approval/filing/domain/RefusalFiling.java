package io.onetrip.approval.filing.domain;

import io.onetrip.approval.tasks.domain.ApprovalRefused;
import io.onetrip.approval.tasks.domain.ProposedRefusal;
import io.onetrip.approval.tasks.domain.Reason;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One proposed refusal on its way up (否定报备): the heads of its department concur rung by rung, then the joint review upholds
 * or overrules it within two working days; silence does neither, and the statutory clock goes on.
 *
 * @param number among those of the task, from 1
 * @param ladder as it was configured when the refusal was proposed
 * @param rung how many rungs have concurred
 * @param reviewDue last day of the joint review; absent before it
 * @param overdue the review was told to be late
 */
public record RefusalFiling(
        int number,
        ProposedRefusal proposal,
        List<Rung> ladder,
        FilingState state,
        int rung,
        List<FilingStep> trail,
        @Nullable LocalDate reviewDue,
        boolean overdue,
        int version) {
    /** Role of those who review jointly (营商环境局, 监督). */
    public static final String REVIEWER = "joint-reviewer";

    private static final String REVIEW = "联审";

    public RefusalFiling {
        ladder = List.copyOf(ladder);
        trail = List.copyOf(trail);
    }

    /** @param reviewDue holds at once where the department has no ladder */
    public static RefusalFiling of(int number, ProposedRefusal proposal, List<Rung> ladder, LocalDate reviewDue) {
        var straight = ladder.isEmpty();
        return new RefusalFiling(
                number,
                proposal,
                ladder,
                straight ? FilingState.IN_REVIEW : FilingState.PROPOSED,
                0,
                List.of(),
                straight ? reviewDue : null,
                false,
                1);
    }

    public String id() {
        return proposal.task().id() + "-" + number;
    }

    /** @param due of the joint review, if this was the last rung */
    public RefusalFiling concur(Acting head, int seen, Instant now, LocalDate due) {
        var post = requireRung(head, seen);
        var last = rung + 1 == ladder.size();
        return moved(
                last ? FilingState.IN_REVIEW : FilingState.PROPOSED,
                rung + 1,
                last ? due : null,
                new FilingStep(FilingStep.Kind.CONCURRED, head.id(), head.name(), post, "", now));
    }

    public RefusalFiling sendBack(Acting head, int seen, String reason, Instant now) {
        var post = requireRung(head, seen);
        return moved(
                FilingState.RETURNED,
                rung,
                null,
                new FilingStep(FilingStep.Kind.RETURNED, head.id(), head.name(), post, needed(reason), now));
    }

    public RefusalFiling uphold(Acting reviewer, int seen, String reason, Instant now) {
        requireReview(reviewer, seen);
        return moved(
                FilingState.UPHELD,
                rung,
                reviewDue,
                new FilingStep(FilingStep.Kind.UPHELD, reviewer.id(), reviewer.name(), REVIEW, reason.strip(), now));
    }

    public RefusalFiling overrule(Acting reviewer, int seen, String reason, Instant now) {
        requireReview(reviewer, seen);
        return moved(
                FilingState.OVERRULED,
                rung,
                reviewDue,
                new FilingStep(FilingStep.Kind.OVERRULED, reviewer.id(), reviewer.name(), REVIEW, needed(reason), now));
    }

    /** Silence decides nothing; it is told. */
    public RefusalFiling late() {
        return new RefusalFiling(number, proposal, ladder, state, rung, trail, reviewDue, true, version);
    }

    /** May be read by heads of its department, by reviewers and by whoever proposed it. */
    public void requireReadable(Acting reader) {
        if (reader.roles().contains(REVIEWER)) return;
        if (!reader.department().equals(proposal.task().department())) {
            throw new ApprovalRefused(
                    Reason.OTHER_DEPARTMENT,
                    "该否定报备属于其他部门 (The filing belongs to another department; use your own list)");
        }
    }

    private String requireRung(Acting head, int seen) {
        requireReadable(head);
        requireState(FilingState.PROPOSED, seen);
        var turn = ladder.get(rung);
        if (!head.roles().contains(turn.role())
                || !head.department().equals(proposal.task().department())) {
            throw new ApprovalRefused(
                    Reason.FILING_NOT_YOURS,
                    "现应由%s审核 (It is not your turn on the department's ladder)".formatted(turn.name()));
        }
        requireOther(head);
        return turn.name();
    }

    private void requireReview(Acting reviewer, int seen) {
        if (!reviewer.roles().contains(REVIEWER)) {
            throw new ApprovalRefused(Reason.FILING_NOT_YOURS, "联审由联审人员作出 (The joint review is for joint reviewers)");
        }
        requireState(FilingState.IN_REVIEW, seen);
        requireOther(reviewer);
    }

    /** Who has read an earlier state does not answer this one. */
    private void requireState(FilingState needed, int seen) {
        if (state != needed || version != seen) {
            throw new ApprovalRefused(
                    Reason.FILING_CHANGED, "该否定报备已有变化, 请刷新后再办 (The filing has moved on; read it again)");
        }
    }

    private void requireOther(Acting acting) {
        var before = acting.id().equals(proposal.proposedBy().id())
                || trail.stream().anyMatch(step -> step.byId().equals(acting.id()));
        if (before) {
            throw new ApprovalRefused(
                    Reason.DUTIES_SEPARATED,
                    "提出人和已审核人不得再审 (Who proposed the refusal or has concurred may not answer it again; another must)");
        }
    }

    private static String needed(String reason) {
        if (reason.isBlank()) {
            throw new ApprovalRefused(Reason.REASON_MISSING, "请写明理由 (Say why, in reason)");
        }
        return reason.strip();
    }

    private RefusalFiling moved(FilingState to, int rungs, @Nullable LocalDate due, FilingStep step) {
        var longer = new ArrayList<>(trail);
        longer.add(step);
        return new RefusalFiling(number, proposal, ladder, to, rungs, longer, due, overdue, version + 1);
    }
}
