package io.onetrip.supervision.timeline;

import io.onetrip.supervision.timeline.ApprovalStory.By;
import io.onetrip.workingdays.ClockStart;
import io.onetrip.workingdays.Limit;
import io.onetrip.workingdays.LimitUnit;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;

/** What the approval service tells of clocks and steps. */
final class ClockStory {
    private static final Map<String, Sentence> STEPS = Map.of(
            "ACCEPTANCE", new Sentence("受理", "acceptance"),
            "EXAMINATION", new Sentence("审查", "examination"),
            "DECISION", new Sentence("决定", "decision"),
            "LICENCE", new Sentence("制证", "licence"),
            "DELIVERY", new Sentence("送达", "delivery"));

    private ClockStory() {}

    record Suspended(
            String caseNumber,
            String itemId,
            String department,
            String name,
            String reason,
            LocalDate expectedEnd,
            By openedBy,
            Instant openedAt)
            implements Told {
        @Override
        public Instant at() {
            return openedAt;
        }

        @Override
        public Sentence sentence() {
            return new Sentence(
                    "%s(%s)因%s停止%s计时, 预计 %s 结束, 已书面告知申请人: %s。"
                            .formatted(
                                    Sentence.name(department),
                                    openedBy.zh(),
                                    name,
                                    Sentence.name(itemId),
                                    expectedEnd,
                                    reason),
                    "%s (%s) stopped the clock of %s for %s until about %s and told the applicant in writing: %s."
                            .formatted(
                                    Sentence.name(department),
                                    openedBy.en(),
                                    Sentence.name(itemId),
                                    name,
                                    expectedEnd,
                                    reason));
        }
    }

    record Resumed(
            String caseNumber,
            String itemId,
            String department,
            String name,
            String result,
            By resumedBy,
            Instant resumedAt)
            implements Told {
        @Override
        public Instant at() {
            return resumedAt;
        }

        @Override
        public Sentence sentence() {
            return new Sentence(
                    "%s(%s)%s结束, %s恢复计时: %s。"
                            .formatted(Sentence.name(department), resumedBy.zh(), name, Sentence.name(itemId), result),
                    "%s (%s) closed %s, the clock of %s runs again: %s."
                            .formatted(Sentence.name(department), resumedBy.en(), name, Sentence.name(itemId), result));
        }
    }

    record Extended(
            String caseNumber,
            String itemId,
            String department,
            boolean joint,
            int days,
            LimitUnit unit,
            String reason,
            By grantedBy,
            Instant grantedAt)
            implements Told {
        @Override
        public Instant at() {
            return grantedAt;
        }

        @Override
        public Sentence sentence() {
            var added = Words.of(new Limit(days, unit, ClockStart.ACCEPTANCE));
            var who = joint
                    ? new Sentence(
                            "本级人民政府(%s记录)".formatted(grantedBy.zh()),
                            "The people's government (recorded by %s)".formatted(grantedBy.en()))
                    : new Sentence(
                            "%s负责人(%s)".formatted(Sentence.name(department), grantedBy.zh()),
                            "The head of %s (%s)".formatted(Sentence.name(department), grantedBy.en()));
            return new Sentence(
                    "%s批准%s延长 %s, 理由已告知申请人: %s。".formatted(who.zh(), Sentence.name(itemId), added.zh(), reason),
                    "%s extended %s by %s; the applicant was told why: %s."
                            .formatted(who.en(), Sentence.name(itemId), added.en(), reason));
        }
    }

    record StepChanged(
            String caseNumber, String itemId, String department, String step, By changedBy, Instant changedAt)
            implements Told {
        @Override
        public Instant at() {
            return changedAt;
        }

        @Override
        public Sentence sentence() {
            var now = STEPS.getOrDefault(step, new Sentence(step, step));
            return new Sentence(
                    "%s(%s)的%s进入%s环节。"
                            .formatted(Sentence.name(department), changedBy.zh(), Sentence.name(itemId), now.zh()),
                    "%s (%s) began the step %s of %s."
                            .formatted(Sentence.name(department), changedBy.en(), now.en(), Sentence.name(itemId)));
        }
    }
}
