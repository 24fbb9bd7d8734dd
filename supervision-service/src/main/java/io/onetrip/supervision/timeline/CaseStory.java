package io.onetrip.supervision.timeline;

import static io.onetrip.supervision.timeline.Sentence.name;

import io.onetrip.workingdays.Limit;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the case service tells. */
final class CaseStory {
    private CaseStory() {}

    record Clerk(String name) {}

    record Received(String caseNumber, String receiptNumber, Clerk clerk, Instant receivedAt) implements Told {
        @Override
        public Instant at() {
            return receivedAt;
        }

        @Override
        public Sentence sentence() {
            return new Sentence(
                    "窗口收件, 收件编号 %s, 经办人 %s。".formatted(receiptNumber, clerk.name()),
                    "Received at the window by %s, receipt %s.".formatted(clerk.name(), receiptNumber));
        }
    }

    record CorrectionRequested(String caseNumber, Instant requestedAt, Clerk clerk, List<Wrong> wrong) implements Told {
        record Wrong(String reason) {}

        @Override
        public Instant at() {
            return requestedAt;
        }

        @Override
        public Sentence sentence() {
            var reasons = wrong.stream().map(Wrong::reason).collect(Collectors.joining("; "));
            return new Sentence(
                    "一次性告知补正 %d 项: %s。经办人 %s。".formatted(wrong.size(), reasons, clerk.name()),
                    "%s told once what to correct, %d in all: %s.".formatted(clerk.name(), wrong.size(), reasons));
        }
    }

    record Corrected(String caseNumber, Instant correctedAt) implements Told {
        @Override
        public Instant at() {
            return correctedAt;
        }

        @Override
        public Sentence sentence() {
            return new Sentence("申请人已补正。", "The applicant handed in the corrections.");
        }
    }

    record AcceptanceRefused(String caseNumber, Instant refusedAt, String reason, String legalBasis) implements Told {
        @Override
        public Instant at() {
            return refusedAt;
        }

        @Override
        public Sentence sentence() {
            return new Sentence(
                    "不予受理: %s(%s)。".formatted(reason, legalBasis),
                    "Not accepted: %s (%s).".formatted(reason, legalBasis));
        }
    }

    record Accepted(
            String caseNumber,
            Instant acceptedAt,
            @Nullable Instant deemedAt,
            Clerk clerk,
            Limit promise,
            List<Item> items)
            implements Told {
        record Item(String itemId) {}

        @Override
        public Instant at() {
            return deemedAt == null ? acceptedAt : deemedAt;
        }

        @Override
        public Sentence sentence() {
            var limit = Words.of(promise);
            if (deemedAt != null)
                return new Sentence(
                        "法定期限内未作答复, 自收件之日起视为受理, 共 %d 个事项, 承诺时限 %s, 收件人 %s。"
                                .formatted(items.size(), limit.zh(), clerk.name()),
                        "Not answered in the time that the law gives, so accepted from receipt with %d items, promised within %s; taken in by %s."
                                .formatted(items.size(), limit.en(), clerk.name()));
            return new Sentence(
                    "已受理, 共 %d 个事项, 承诺时限 %s, 经办人 %s。".formatted(items.size(), limit.zh(), clerk.name()),
                    "Accepted by %s with %d items, promised within %s."
                            .formatted(clerk.name(), items.size(), limit.en()));
        }
    }

    record ItemDispatched(
            String caseNumber, String itemName, String department, int wave, Instant dispatchedAt, Limit promise)
            implements Told {
        @Override
        public Instant at() {
            return dispatchedAt;
        }

        @Override
        public Sentence sentence() {
            var limit = Words.of(promise);
            return new Sentence(
                    "第 %d 批派发至%s: %s, 承诺时限 %s。".formatted(wave, name(department), itemName, limit.zh()),
                    "Wave %d: %s sent to %s, promised within %s."
                            .formatted(wave, itemName, name(department), limit.en()));
        }
    }

    record ItemClosed(String caseNumber, String itemId, Because because, Instant closedAt) implements Told {
        /** @param reason null where an item that it needed was refused */
        record Because(String itemId, @Nullable String reason) {}

        @Override
        public Instant at() {
            return closedAt;
        }

        @Override
        public Sentence sentence() {
            var item = name(itemId);
            return switch (because.reason()) {
                case null ->
                    new Sentence(
                            "%s因前置事项%s未准予而终止。".formatted(item, name(because.itemId())),
                            "%s ends, because %s was not granted.".formatted(item, name(because.itemId())));
                case "MATERIAL_LAPSED" ->
                    new Sentence(
                            "%s因容缺材料逾期未交而终止。".formatted(item),
                            "%s ends, because a promised material did not come.".formatted(item));
                default -> new Sentence("%s终止。".formatted(item), "%s ends.".formatted(item));
            };
        }
    }
}
