package io.onetrip.supervision.timeline;

import static io.onetrip.supervision.timeline.Sentence.name;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What the approval service tells. */
final class ApprovalStory {
    private ApprovalStory() {}

    /** @param id of a person, a system or {@code decision-rule}; only of who claims it matters */
    record By(@Nullable String id, String name, boolean system) {
        boolean rule() {
            return "decision-rule".equals(id);
        }

        String zh() {
            return system ? "业务系统" : name;
        }

        String en() {
            return system ? "the department's system" : name;
        }
    }

    record TaskClaimed(
            String caseNumber,
            String itemId,
            String department,
            By claimedBy,
            Instant claimedAt,
            @Nullable By handedOverBy)
            implements Told {
        @Override
        public Instant at() {
            return claimedAt;
        }

        /** A rule takes no task and examines nothing. */
        @Override
        public boolean worthTelling() {
            return !claimedBy.rule();
        }

        @Override
        public Sentence sentence() {
            if (handedOverBy != null) {
                return new Sentence(
                        "%s(%s)把%s移交给%s。".formatted(name(department), handedOverBy.zh(), name(itemId), claimedBy.zh()),
                        "%s (%s) handed %s over to %s."
                                .formatted(name(department), handedOverBy.en(), name(itemId), claimedBy.en()));
            }
            return new Sentence(
                    "%s(%s)开始审查%s。".formatted(name(department), claimedBy.zh(), name(itemId)),
                    "%s (%s) began to examine %s.".formatted(name(department), claimedBy.en(), name(itemId)));
        }
    }

    record TaskReturned(String caseNumber, String itemId, String department, By returnedBy, Instant returnedAt)
            implements Told {
        @Override
        public Instant at() {
            return returnedAt;
        }

        @Override
        public Sentence sentence() {
            return new Sentence(
                    "%s(%s)把%s退回任务池。".formatted(name(department), returnedBy.zh(), name(itemId)),
                    "%s (%s) gave %s back to its pool.".formatted(name(department), returnedBy.en(), name(itemId)));
        }
    }

    /** The rule by which the platform granted at once. */
    record Basis(String rule) {}

    record ItemDecided(
            String caseNumber,
            String itemId,
            String department,
            String outcome,
            @Nullable String reason,
            By decidedBy,
            Instant decidedAt,
            @Nullable Basis basis)
            implements Told {
        @Override
        public Instant at() {
            return decidedAt;
        }

        @Override
        public Sentence sentence() {
            if (basis != null)
                return new Sentence(
                        "%s按规则秒批%s: %s。".formatted(name(department), name(itemId), basis.rule()),
                        "%s: %s was granted by rule, examined by nobody: %s."
                                .formatted(name(department), name(itemId), basis.rule()));
            var granted = outcome.equals("GRANTED");
            return new Sentence(
                    "%s(%s)%s%s%s。"
                            .formatted(
                                    name(department),
                                    decidedBy.zh(),
                                    granted ? "准予" : "不予",
                                    name(itemId),
                                    why(granted)),
                    "%s (%s) %s %s%s."
                            .formatted(
                                    name(department),
                                    decidedBy.en(),
                                    granted ? "granted" : "refused",
                                    name(itemId),
                                    why(granted)));
        }

        private String why(boolean granted) {
            return granted || reason == null || reason.isBlank() ? "" : ": " + reason;
        }
    }
}
