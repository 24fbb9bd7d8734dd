package io.onetrip.supervision.timeline;

import static io.onetrip.supervision.timeline.Sentence.name;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What the approval service tells. */
final class ApprovalStory {
    private ApprovalStory() {}

    record By(String name, boolean system) {
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

    record ItemDecided(
            String caseNumber,
            String itemId,
            String department,
            String outcome,
            @Nullable String reason,
            By decidedBy,
            Instant decidedAt)
            implements Told {
        @Override
        public Instant at() {
            return decidedAt;
        }

        @Override
        public Sentence sentence() {
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
