package io.onetrip.approval.tasks.domain;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One item of a case before its department: open, claimed by one officer or system, decided once. */
public final class DepartmentTask {
    private final ItemTask item;
    private @Nullable Claim claim;
    private @Nullable Decision decision;
    private @Nullable Instant closedAt;

    public DepartmentTask(
            ItemTask item, @Nullable Claim claim, @Nullable Decision decision, @Nullable Instant closedAt) {
        this.item = item;
        this.claim = claim;
        this.decision = decision;
        this.closedAt = closedAt;
    }

    /** Takes the task on; empty when the officer has it already. */
    public Optional<Claim> claim(Officer officer, Instant now) {
        requireOpenTo(officer);
        if (claim != null) {
            return Optional.empty();
        }
        claim = new Claim(officer, now);
        return Optional.of(claim);
    }

    /** Gives the task to a colleague: who has it, or the head of the department, who may also give one that nobody has. */
    public Claim handOver(Officer by, boolean head, Officer to, Instant now) {
        requireOpenTo(by, head);
        if (!head) requireHeld();
        if (claim != null && claim.by().id().equals(to.id())) {
            throw new ApprovalRefused(
                    Reason.COLLEAGUE_HAS_IT,
                    "任务已由 %s 办理 (The colleague has the task already; nothing is to be handed over)"
                            .formatted(to.name()));
        }
        claim = new Claim(to, now);
        return claim;
    }

    /** Gives the task back to the pool, by who has it or by the head of the department; tells who had it. */
    public Claim giveBack(Officer by, boolean head) {
        requireOpenTo(by, head);
        requireHeld();
        var had = Objects.requireNonNull(claim);
        claim = null;
        return had;
    }

    private void requireHeld() {
        if (status() == TaskStatus.OPEN) {
            throw new ApprovalRefused(
                    Reason.TASK_NOT_CLAIMED,
                    "任务尚未认领 (Nobody has claimed the task; claim it first, or leave it in the pool)");
        }
    }

    /** Grants the item for good; results without a number get the next one. A refusal is proposed first. */
    public Decision decide(Officer officer, Verdict verdict, ResultNumbers numbers, Instant now) {
        requireOpenTo(officer);
        decision = new Decision(
                verdict.outcome(),
                verdict.reason(),
                verdict.legalBasis(),
                officer,
                now,
                results(verdict, numbers),
                verdict.conditions(),
                verdict.licencesFollow() ? true : null,
                verdict.basis());
        return decision;
    }

    /** Proposes to refuse; the task stays undecided, and the officer's, until the proposal has been reviewed. */
    public ProposedRefusal proposeRefusal(Officer officer, Verdict verdict, Set<String> overruled, Instant now) {
        requireOpenTo(officer);
        var handler = verdict.handler().of(officer);
        results(verdict, _ -> "");
        if (overruled.contains(verdict.reason())) {
            throw new ApprovalRefused(
                    Reason.REASON_OVERRULED,
                    "该理由已被联审纠正, 请另作决定或另述理由 (The joint review has overruled this reason; grant, or say another)");
        }
        if (claim == null) {
            claim = new Claim(officer, now);
        }
        return new ProposedRefusal(item, verdict.reason(), verdict.legalBasis(), handler, officer, now);
    }

    /** Refuses for good, as its handler proposed and the joint review upheld. */
    public Decision refuse(ProposedRefusal upheld, Instant now) {
        requireOpen();
        decision = new Decision(
                Outcome.REFUSED, upheld.reason(), upheld.legalBasis(), upheld.proposedBy(), now, List.of());
        return decision;
    }

    public boolean grantedByRule() {
        return decision != null && decision.basis() != null;
    }

    /** The case has ended the item. A decision that people made meanwhile is final and stands, a rule's does not; false when nothing changes. */
    public boolean close(Instant at) {
        if (decision != null && !grantedByRule() || closedAt != null) {
            return false;
        }
        closedAt = at;
        return true;
    }

    private List<IssuedResult> results(Verdict verdict, ResultNumbers numbers) {
        for (var name : verdict.numbers().keySet()) {
            if (verdict.outcome() == Outcome.REFUSED
                    || item.results().stream().noneMatch(result -> result.name().equals(name))) {
                throw new ApprovalRefused(
                        Reason.RESULT_UNKNOWN,
                        "该事项没有此结果: %s (This decision issues no such result; use the names listed in the task's results)"
                                .formatted(name));
            }
        }
        if (verdict.licencesFollow()
                && (verdict.outcome() == Outcome.REFUSED
                        || item.results().stream().noneMatch(ResultKind::isCertificate))) {
            throw new ApprovalRefused(
                    Reason.RESULT_UNKNOWN,
                    "该决定不产生证照 (This decision brings about no licence that could follow; leave licencesFollow out)");
        }
        if (verdict.outcome() == Outcome.REFUSED) {
            return List.of();
        }
        return item.results().stream()
                .map(result -> issued(result, verdict.numbers().get(result.name()), numbers))
                .toList();
    }

    private IssuedResult issued(ResultKind result, @Nullable String given, ResultNumbers numbers) {
        var number = given == null ? numbers.next(item.department()) : given.strip();
        return IssuedResult.of(result, number);
    }

    /** Of the own department, neither decided nor closed, and claimed by nobody else. */
    public void requireOpenTo(Officer officer) {
        requireOpenIn(officer);
        if (claim != null && !claim.by().id().equals(officer.id())) {
            throw new ApprovalRefused(
                    Reason.TASK_CLAIMED_BY_OTHER,
                    "任务已由 %s 认领 (The task is claimed by somebody else; ask them or choose another)"
                            .formatted(claim.by().name()));
        }
    }

    /** The head of the department may act on what others have claimed, its own system among them. */
    public void requireOpenTo(Officer officer, boolean head) {
        if (head) requireOpenIn(officer);
        else requireOpenTo(officer);
    }

    /** Of the own department and neither decided nor closed, whoever has claimed it. */
    public void requireOpenIn(Officer officer) {
        if (!item.department().equals(officer.department())) {
            throw new ApprovalRefused(
                    Reason.OTHER_DEPARTMENT, "该任务属于其他部门 (The task belongs to another department; use your own list)");
        }
        requireOpen();
    }

    /** Neither decided nor closed. */
    public void requireOpen() {
        if (closedAt != null) {
            throw new ApprovalRefused(
                    Reason.TASK_CLOSED,
                    "任务 %s 所属办件已撤回或终止, 无需办理 (The case has ended this task; nothing is left to decide)"
                            .formatted(item.id()));
        }
        if (decision != null) {
            throw new ApprovalRefused(
                    Reason.TASK_DECIDED,
                    "任务 %s 已作出决定, 不能更改; 结果有误的, 请撤销其电子证照, 大厅即不再发放 (The task is already decided, for good: read it; where a result is wrong, revoke its licence, and the hall hands it out no more)"
                            .formatted(item.id()));
        }
    }

    public boolean isGrantedIn(Officer officer) {
        return item.department().equals(officer.department())
                && decision != null
                && decision.outcome() == Outcome.GRANTED;
    }

    public ItemTask item() {
        return item;
    }

    public Optional<Claim> claim() {
        return Optional.ofNullable(claim);
    }

    public Optional<Decision> decision() {
        return Optional.ofNullable(decision);
    }

    public Optional<Instant> closedAt() {
        return Optional.ofNullable(closedAt);
    }

    public TaskStatus status() {
        if (closedAt != null) {
            return TaskStatus.CLOSED;
        }
        if (decision != null) {
            return TaskStatus.DECIDED;
        }
        return claim == null ? TaskStatus.OPEN : TaskStatus.CLAIMED;
    }
}
