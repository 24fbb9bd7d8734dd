package io.onetrip.supervision.timeline;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What the approval service tells of a proposed refusal (否定报备). */
record RefusalStory(
        String caseNumber,
        String itemId,
        String department,
        String what,
        String state,
        @Nullable String reason,
        @Nullable String legalBasis,
        @Nullable By by,
        Instant at,
        @Nullable LocalDate reviewDue)
        implements Told {
    /** The handler, a head or a reviewer. */
    record By(String name, String post) {}

    @Override
    public Sentence sentence() {
        var item = Sentence.name(itemId);
        var of = Sentence.name(department);
        var who = by == null ? "" : "%s(%s)".formatted(by.name(), by.post());
        var person = by == null ? "" : "%s (%s)".formatted(by.name(), by.post());
        var name = by == null ? "" : by.name();
        var why = Objects.requireNonNullElse(reason, "");
        return switch (what) {
            case "PROPOSED" ->
                new Sentence(
                        "%s的%s拟不予%s, 已报备, 尚非决定: %s (%s)。".formatted(of, who, item, why, legalBasis),
                        "%s of %s proposed to refuse %s; this is no decision yet: %s (%s)."
                                .formatted(person, of, item, why, legalBasis));
            case "CONCURRED" ->
                new Sentence(
                        "%s的%s同意上报不予%s%s。".formatted(of, who, item, review(", 须在 %s 前联审")),
                        "%s of %s concurred in refusing %s%s."
                                .formatted(person, of, item, review("; the joint review is due by %s")));
            case "RETURNED" ->
                new Sentence(
                        "%s的%s退回不予%s的报备: %s。".formatted(of, who, item, why),
                        "%s of %s sent the refusal of %s back: %s.".formatted(person, of, item, why));
            case "UPHELD" ->
                new Sentence(
                        "联审(%s)维持%s不予%s。".formatted(name, of, item),
                        "The joint review (%s) upheld the refusal of %s by %s.".formatted(name, item, of));
            case "OVERRULED" ->
                new Sentence(
                        "联审(%s)纠正%s不予%s: %s。".formatted(name, of, item, why),
                        "The joint review (%s) overruled the refusal of %s by %s: %s.".formatted(name, item, of, why));
            case "REVIEW_LATE" ->
                new Sentence(
                        "联审超期: %s不予%s的报备应于 %s 前审结, 逾期不视为维持, 也不视为准予。".formatted(of, item, reviewDue),
                        "The joint review is late: the refusal of %s by %s was to be reviewed by %s; silence neither upholds nor grants."
                                .formatted(item, of, reviewDue));
            default ->
                new Sentence(
                        "%s不予%s的报备: %s。".formatted(of, item, what),
                        "Refusal of %s by %s: %s.".formatted(item, of, what));
        };
    }

    private String review(String words) {
        return reviewDue == null ? "" : words.formatted(reviewDue);
    }
}
