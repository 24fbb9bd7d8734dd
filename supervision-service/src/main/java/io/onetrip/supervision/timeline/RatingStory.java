package io.onetrip.supervision.timeline;

import java.time.Instant;

/** What the rating service tells; the rater's words stay there. */
final class RatingStory {
    private RatingStory() {}

    enum Level {
        VERY_SATISFIED("非常满意", "very satisfied"),
        SATISFIED("满意", "satisfied"),
        BASICALLY_SATISFIED("基本满意", "basically satisfied"),
        DISSATISFIED("不满意", "dissatisfied"),
        VERY_DISSATISFIED("非常不满意", "very dissatisfied");

        private final Sentence words;

        Level(String zh, String en) {
            words = new Sentence(zh, en);
        }
    }

    record OccasionOpened(String caseNumber, Instant openedAt) implements Told {
        @Override
        public Instant at() {
            return openedAt;
        }

        @Override
        public Sentence sentence() {
            return new Sentence("已向申请人发出评价邀请。", "The applicant was invited to rate.");
        }
    }

    record Submitted(String caseNumber, Level level, Instant submittedAt) implements Told {
        @Override
        public Instant at() {
            return submittedAt;
        }

        @Override
        public Sentence sentence() {
            return new Sentence(
                    "申请人评价: %s。".formatted(level.words.zh()), "The applicant was %s.".formatted(level.words.en()));
        }
    }
}
