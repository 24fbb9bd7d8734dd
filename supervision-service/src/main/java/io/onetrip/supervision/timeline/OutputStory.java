package io.onetrip.supervision.timeline;

import java.time.Instant;
import java.util.List;

/** What the case service tells of the answer to the applicant. */
final class OutputStory {
    private OutputStory() {}

    record OutputReady(String caseNumber, String outputNumber, Instant readyAt, List<Result> results) implements Told {
        record Result(String outcome) {}

        @Override
        public Instant at() {
            return readyAt;
        }

        @Override
        public Sentence sentence() {
            return new Sentence(
                    "全部事项已有结果(准予 %d, 不予 %d, 终止 %d), 出件编号 %s, 待领取。"
                            .formatted(count("GRANTED"), count("REFUSED"), count("CLOSED"), outputNumber),
                    "All items answered (%d granted, %d refused, %d ended), output %s waits to be collected."
                            .formatted(count("GRANTED"), count("REFUSED"), count("CLOSED"), outputNumber));
        }

        private long count(String outcome) {
            return results.stream()
                    .filter(result -> result.outcome().equals(outcome))
                    .count();
        }
    }

    record PartlyDelivered(
            String caseNumber, String outputNumber, Instant deliveredAt, CaseStory.Clerk clerk, List<Item> items)
            implements Told {
        record Item(List<Result> results) {
            record Result(String name) {}
        }

        @Override
        public Instant at() {
            return deliveredAt;
        }

        @Override
        public Sentence sentence() {
            var names = items.stream()
                    .flatMap(item -> item.results().stream())
                    .map(Item.Result::name)
                    .toList();
            return new Sentence(
                    "先行交付 %s, 出件编号 %s, 经办人 %s。".formatted(String.join("、", names), outputNumber, clerk.name()),
                    "%s handed out before the rest by %s, output %s."
                            .formatted(String.join(", ", names), clerk.name(), outputNumber));
        }
    }

    record Delivered(String caseNumber, Instant deliveredAt, CaseStory.Clerk clerk) implements Told {
        @Override
        public Instant at() {
            return deliveredAt;
        }

        @Override
        public Sentence sentence() {
            return new Sentence(
                    "结果已在窗口交付, 经办人 %s。".formatted(clerk.name()), "Handed out by %s.".formatted(clerk.name()));
        }
    }

    record Completed(String caseNumber, Instant completedAt) implements Told {
        @Override
        public Instant at() {
            return completedAt;
        }

        @Override
        public Sentence sentence() {
            return new Sentence("办件已办结。", "The case is complete.");
        }
    }
}
