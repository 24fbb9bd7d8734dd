package io.onetrip.approval.clock.domain;

import io.onetrip.approval.tasks.domain.ApprovalRefused;
import io.onetrip.approval.tasks.domain.Officer;
import io.onetrip.approval.tasks.domain.Reason;
import io.onetrip.approval.tasks.domain.TaskRules;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What has stopped and lengthened the clock of one task, and how far its steps have come; each change gives a fact. */
public record TaskClock(
        List<TaskSuspension> suspensions, @Nullable TaskExtension extension, List<StepMove> moves) {

    /** No procedure of art. 45 takes longer; a later day is a slip of the pen. */
    static final Period LONGEST_SUSPENSION = Period.ofYears(1);

    public TaskClock {
        suspensions = List.copyOf(suspensions);
        moves = List.copyOf(moves);
    }

    /** Which procedure, told how. */
    public record Notice(AllowedKind kind, String reason, String text, LocalDate expectedEnd) {}

    public TaskSuspension suspend(Notice notice, Officer by, Instant at, LocalDate on) {
        if (notice.expectedEnd().isBefore(on))
            throw new ApprovalRefused(
                    Reason.SUSPENSION_END_INVALID,
                    "预计结束日不能早于今天 (The expected end lies before today; give the day the applicant is told)");
        if (notice.expectedEnd().isAfter(on.plus(LONGEST_SUSPENSION)))
            throw new ApprovalRefused(
                    Reason.SUSPENSION_END_INVALID,
                    "预计结束日不能晚于一年后 (The expected end lies more than a year ahead; give the day the applicant is told)");
        return new TaskSuspension(
                suspensions.size() + 1,
                notice.kind().kind(),
                notice.kind().name(),
                notice.reason(),
                notice.text(),
                at,
                on,
                by,
                notice.expectedEnd(),
                null);
    }

    public TaskSuspension resume(int number, String result, Officer by, Instant at, LocalDate on) {
        var found = suspensions.stream()
                .filter(one -> one.number() == number)
                .findFirst()
                .orElseThrow(() -> new ApprovalRefused(
                        Reason.SUSPENSION_NOT_FOUND, "没有这次停表 (The task has no suspension of that number)"));
        if (!found.isOpen())
            throw new ApprovalRefused(
                    Reason.SUSPENSION_CLOSED, "该程序已结束 (The procedure is closed already; read the task)");
        return found.close(new TaskSuspension.Closing(at, on, by, result));
    }

    /**
     * What the law lengthens is its own limit (行政许可法 42): a broken promise does not stand in the way.
     *
     * @param statute the last day that the law gives without it
     */
    public void requireExtensible(LocalDate statute, LocalDate today) {
        if (extension != null)
            throw new ApprovalRefused(
                    Reason.LIMIT_EXTENDED, "期限只能延长一次 (The limit was extended already; the law allows it once)");
        if (today.isAfter(statute))
            throw new ApprovalRefused(
                    Reason.EXTENSION_TOO_LATE,
                    "期限已满, 不能再延长 (The limit has run out; it can be extended before that only)");
    }

    /** The number of the procedure that is open, where no other is. */
    public int onlyOpen() {
        var open = open();
        if (open.size() == 1) return open.getFirst().number();
        throw new ApprovalRefused(
                Reason.SUSPENSION_NOT_FOUND,
                open.isEmpty()
                        ? "没有进行中的停表 (No procedure of the task is open; read the task)"
                        : "有 %d 项程序进行中, 请给出编号 (Several procedures are open; say the number of the one that is over)"
                                .formatted(open.size()));
    }

    /** Those still open; several may be. */
    public List<TaskSuspension> open() {
        return suspensions.stream().filter(TaskSuspension::isOpen).toList();
    }

    /** Where the department stands; the window's acceptance is that of an entrusted item. Empty when it has no steps. */
    public Optional<String> step(TaskRules rules) {
        if (!moves.isEmpty()) return Optional.of(moves.getLast().step());
        return rules.steps().stream()
                .map(TaskRules.Step::name)
                .filter(name -> !(rules.entrusted() && name.equals("ACCEPTANCE")))
                .findFirst();
    }

    /** Steps are done in their order; one may be passed over, none begun again. */
    public StepMove move(String to, TaskRules rules, Officer by, Instant at, LocalDate on) {
        var names = rules.steps().stream().map(TaskRules.Step::name).toList();
        var now = step(rules).map(names::indexOf).orElse(-1);
        if (names.indexOf(to) <= now)
            throw new ApprovalRefused(
                    Reason.STEP_NOT_NEXT,
                    "只能进入后面的环节 (Only a later step of this item can be begun; read the task's steps)");
        return new StepMove(moves.size() + 1, to, at, on, by);
    }
}
