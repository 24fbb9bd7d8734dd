package io.onetrip.supervision.timeline;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;

/** What the window changes of a case that it has taken in. */
final class IntakeStory {
    private IntakeStory() {}

    record Named(String name) {}

    record HandedOver(
            String caseNumber,
            Instant handedOverAt,
            CaseStory.Clerk from,
            CaseStory.Clerk to,
            CaseStory.Clerk by,
            String reason)
            implements Told {
        @Override
        public Instant at() {
            return handedOverAt;
        }

        @Override
        public Sentence sentence() {
            return new Sentence(
                    "首窗负责由%s移交给%s: %s。经办人 %s。".formatted(from.name(), to.name(), reason, by.name()),
                    "%s handed responsibility over to %s: %s. Done by %s."
                            .formatted(from.name(), to.name(), reason, by.name()));
        }
    }

    record Replanned(
            String caseNumber,
            Instant replannedAt,
            CaseStory.Clerk clerk,
            List<Named> itemsAdded,
            List<Named> itemsDropped,
            List<Named> materialsAdded,
            List<Named> materialsDropped)
            implements Told {
        @Override
        public Instant at() {
            return replannedAt;
        }

        @Override
        public Sentence sentence() {
            return new Sentence(
                    "情形答案已更改, 重新生成办理方案: 事项增加 %s, 减少 %s; 材料增加 %s, 减少 %s。经办人 %s。"
                            .formatted(
                                    names(itemsAdded, "无"),
                                    names(itemsDropped, "无"),
                                    names(materialsAdded, "无"),
                                    names(materialsDropped, "无"),
                                    clerk.name()),
                    "The answers were changed and the plan made again: items added: %s, dropped: %s; materials added: %s, dropped: %s. By %s."
                            .formatted(
                                    names(itemsAdded, "none"),
                                    names(itemsDropped, "none"),
                                    names(materialsAdded, "none"),
                                    names(materialsDropped, "none"),
                                    clerk.name()));
        }

        private static String names(List<Named> some, String none) {
            return some.isEmpty() ? none : some.stream().map(Named::name).collect(Collectors.joining("、"));
        }
    }
}
