package io.onetrip.approval.tasks.domain;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a decider says on a task.
 *
 * @param conditions that a grant is bound to, at most 20 of 1 to 500 characters; a refusal has none
 * @param handler who answers for a refusal, as far as told; a person's name is known anyway
 * @param licencesFollow whether the department's own system says more of the licences before they are sealed
 * @param basis where nobody has examined it: the rule that holds
 * @param numbers number of a result by its name; results without one are numbered by the platform
 */
public record Verdict(
        Outcome outcome,
        String reason,
        String legalBasis,
        Map<String, String> numbers,
        List<String> conditions,
        Handler handler,
        boolean licencesFollow,
        @Nullable DecisionBasis basis) {
    private static final int LONGEST_NUMBER = 100;
    private static final int MOST_CONDITIONS = 20;
    private static final int LONGEST_CONDITION = 500;

    /** Of somebody who has examined the item. */
    public Verdict(
            Outcome outcome,
            String reason,
            String legalBasis,
            Map<String, String> numbers,
            List<String> conditions,
            Handler handler) {
        this(outcome, reason, legalBasis, numbers, conditions, handler, false, null);
    }

    /** Of a rule that holds. */
    public static Verdict by(DecisionBasis basis) {
        return new Verdict(Outcome.GRANTED, basis.reason(), "", Map.of(), List.of(), Handler.UNTOLD, false, basis);
    }

    /** Of a grant, or of a refusal whose handler is told otherwise. */
    public Verdict(Outcome outcome, String reason, String legalBasis, Map<String, String> numbers) {
        this(outcome, reason, legalBasis, numbers, List.of(), Handler.UNTOLD);
    }

    public Verdict {
        reason = reason.strip();
        legalBasis = legalBasis.strip();
        numbers = Map.copyOf(numbers);
        if (outcome == Outcome.REFUSED && (reason.isEmpty() || legalBasis.isEmpty())) {
            throw new ApprovalRefused(
                    Reason.REASON_MISSING,
                    "不予许可须说明理由和法律依据 (A refusal needs reason and legalBasis, 行政许可法 38); add both and send again");
        }
        conditions = conditions.stream().map(String::strip).toList();
        if (conditions.size() > MOST_CONDITIONS
                || conditions.stream().anyMatch(one -> one.isEmpty() || one.length() > LONGEST_CONDITION)
                || outcome == Outcome.REFUSED && !conditions.isEmpty()) {
            throw new ApprovalRefused(
                    Reason.CONDITIONS_INVALID,
                    "附加条件最多 20 条, 每条 1 至 500 字, 不予许可不得附加 (A grant has at most 20 conditions of 1 to 500 characters, a refusal none)");
        }
        for (var number : numbers.values()) {
            if (number.isBlank() || number.length() > LONGEST_NUMBER) {
                throw new ApprovalRefused(
                        Reason.RESULT_NUMBER_INVALID,
                        "结果编号为 1 至 100 个字符 (A result number has 1 to 100 characters; leave it out to have one given)");
            }
        }
    }
}
