package io.onetrip.supervision.ledger.adapter.rest;

import io.onetrip.supervision.ledger.domain.Explanation;
import io.onetrip.supervision.timeline.Sentence;
import io.onetrip.supervision.timeline.Words;
import io.onetrip.workingdays.ExplainedDay;

/** Puts the count of a clock into a sentence. */
final class ExplanationWords {
    private ExplanationWords() {}

    static Sentence of(Explanation why) {
        var limit = limit(why);
        var rest = why.days().stream().filter(day -> !day.counts()).count();
        var changed = changed(why);
        return new Sentence(
                "自 %s 起算(当日不计), %s, 其间 %d 天不计%s, 至 %s 止; %s。"
                        .formatted(
                                why.from(),
                                limit.zh(),
                                rest,
                                changed.zh(),
                                why.due(),
                                left(why).zh()),
                "Counted from %s (that day not included): %s, %d days in between do not count%s, last day %s; %s."
                        .formatted(
                                why.from(),
                                limit.en(),
                                rest,
                                changed.en(),
                                why.due(),
                                left(why).en()));
    }

    /** How many of the days were taken out by special procedures, and how many an extension has added. */
    private static Sentence changed(Explanation why) {
        var stopped = why.days().stream()
                .filter(day -> day.why() == ExplainedDay.Why.SUSPENDED)
                .count();
        var added = why.days().stream()
                .filter(day -> day.extended() && day.counts())
                .count();
        return new Sentence(
                (stopped == 0 ? "" : "(含特别程序停表 %d 天)".formatted(stopped))
                        + (added == 0 ? "" : ", 延长 %d 天".formatted(added)),
                (stopped == 0 ? "" : " (%d of them while the clock stood)".formatted(stopped))
                        + (added == 0 ? "" : ", extended by %d days".formatted(added)));
    }

    private static Sentence limit(Explanation why) {
        if (why.limit() == null) return new Sentence("法定时限按批次顺接", "statutory limits chained along the waves");
        var limit = Words.of(why.limit());
        return switch (why.binding()) {
            case PROMISE -> new Sentence("承诺时限 " + limit.zh(), "promised limit " + limit.en());
            case STATUTE -> new Sentence("法定时限 " + limit.zh(), "statutory limit " + limit.en());
            case CASE_PROMISE -> new Sentence("整件承诺时限 " + limit.zh(), "limit promised for the case " + limit.en());
        };
    }

    private static Sentence left(Explanation why) {
        if (why.left() < 0)
            return new Sentence("已超期 %d 个工作日".formatted(-why.left()), "%d working days overdue".formatted(-why.left()));
        return new Sentence(
                "已用 %d 个工作日, 还剩 %d 个工作日".formatted(why.used(), why.left()),
                "%d working days used, %d left".formatted(why.used(), why.left()));
    }
}
