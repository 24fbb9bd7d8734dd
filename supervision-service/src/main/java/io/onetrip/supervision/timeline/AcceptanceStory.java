package io.onetrip.supervision.timeline;

import static io.onetrip.supervision.timeline.Sentence.name;

import io.onetrip.supervision.timeline.ApprovalStory.By;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What departments say of items before they decide them, and what comes of it. */
final class AcceptanceStory {
    private AcceptanceStory() {}

    record ItemAccepted(
            String caseNumber,
            String itemId,
            String department,
            Instant acceptedAt,
            @Nullable By acceptedBy,
            @Nullable Instant deemedAt)
            implements Told {
        @Override
        public Instant at() {
            return deemedAt == null ? acceptedAt : deemedAt;
        }

        @Override
        public Sentence sentence() {
            if (acceptedBy == null)
                return new Sentence(
                        "%s在法定期限内未作答复, %s自收到材料之日起视为受理。".formatted(name(department), name(itemId)),
                        "%s did not answer in the time that the law gives, so %s is accepted from receipt."
                                .formatted(name(department), name(itemId)));
            return new Sentence(
                    "%s(%s)受理%s。".formatted(name(department), acceptedBy.zh(), name(itemId)),
                    "%s (%s) accepted %s.".formatted(name(department), acceptedBy.en(), name(itemId)));
        }
    }

    record CorrectionNeeded(
            String caseNumber,
            String itemId,
            String department,
            boolean beforeAcceptance,
            List<Wrong> wrong,
            Instant requestedAt)
            implements Told {
        record Wrong(String reason) {}

        @Override
        public Instant at() {
            return requestedAt;
        }

        @Override
        public Sentence sentence() {
            var reasons = wrong.stream().map(Wrong::reason).collect(Collectors.joining("; "));
            return new Sentence(
                    "%s就%s%s %d 项: %s。"
                            .formatted(
                                    name(department),
                                    name(itemId),
                                    beforeAcceptance ? "一次性告知补正" : "请申请人补充",
                                    wrong.size(),
                                    reasons),
                    "%s asks for %d corrections to %s: %s."
                            .formatted(name(department), wrong.size(), name(itemId), reasons));
        }
    }

    record ItemNotAccepted(
            String caseNumber,
            String itemId,
            String department,
            String reason,
            String legalBasis,
            Instant notAcceptedAt)
            implements Told {
        @Override
        public Instant at() {
            return notAcceptedAt;
        }

        @Override
        public Sentence sentence() {
            return new Sentence(
                    "%s不予受理%s: %s(%s)。".formatted(name(department), name(itemId), reason, legalBasis),
                    "%s does not accept %s: %s (%s).".formatted(name(department), name(itemId), reason, legalBasis));
        }
    }

    record ItemCorrected(String caseNumber, String itemId, String department, Instant correctedAt) implements Told {
        @Override
        public Instant at() {
            return correctedAt;
        }

        @Override
        public Sentence sentence() {
            return new Sentence(
                    "%s的补正内容已收下, 转送%s。".formatted(name(itemId), name(department)),
                    "What was asked for %s was taken in and passed on to %s."
                            .formatted(name(itemId), name(department)));
        }
    }
}
