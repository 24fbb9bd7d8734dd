package io.onetrip.supervision.timeline;

import static io.onetrip.supervision.timeline.Sentence.name;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What the approval service tells of opinions that a department asks of others (征求意见). */
record OpinionStory(
        String caseNumber,
        String itemId,
        String department,
        String what,
        @Nullable String askedDepartment,
        @Nullable String stance,
        LocalDate due,
        Instant at)
        implements Told {
    @Override
    public Sentence sentence() {
        var of = name(department);
        var item = name(itemId);
        var zh = askedDepartment == null ? "专家" : name(askedDepartment);
        var en = askedDepartment == null ? "an expert" : name(askedDepartment);
        return switch (what) {
            case "GIVEN" ->
                new Sentence(
                        "%s就%s答复%s: %s。".formatted(zh, item, of, stanceZh()),
                        "%s answered %s on %s: %s.".formatted(en, of, item, stanceEn()));
            case "WITHDRAWN" ->
                new Sentence(
                        "%s撤回就%s向%s征求的意见。".formatted(of, item, zh),
                        "%s withdrew what it had asked %s on %s.".formatted(of, en, item));
            case "OVERDUE" ->
                new Sentence(
                        "%s未在 %s 前就%s答复%s, 逾期不视为同意。".formatted(zh, due, item, of),
                        "%s has not answered %s on %s by %s; silence is no consent.".formatted(en, of, item, due));
            case "LAPSED" ->
                new Sentence(
                        "%s就%s向%s征求的意见未获答复, 任务已结束。".formatted(of, item, zh),
                        "%s asked %s on %s and had no answer when its task ended.".formatted(of, en, item));
            default ->
                new Sentence(
                        "%s就%s向%s征求意见, 请于 %s 前答复。".formatted(of, item, zh, due),
                        "%s asked %s for an opinion on %s by %s.".formatted(of, en, item, due));
        };
    }

    private String stanceZh() {
        return switch (stance) {
            case "AGREE" -> "同意";
            case "AGREE_WITH_CONDITIONS" -> "附条件同意";
            case null, default -> "不同意";
        };
    }

    private String stanceEn() {
        return switch (stance) {
            case "AGREE" -> "agrees";
            case "AGREE_WITH_CONDITIONS" -> "agrees with conditions";
            case null, default -> "disagrees";
        };
    }
}
