package io.onetrip.supervision.timeline;

import io.onetrip.workingdays.Limit;

/** Limits in words. */
public final class Words {
    private Words() {}

    public static Sentence of(Limit limit) {
        var days = limit.days();
        if (days == 0) return new Sentence("当日办结", "the same day");
        return switch (limit.unit()) {
            case WORKING_DAY, IMMEDIATE -> new Sentence(days + " 个工作日", days + " working days");
            case CALENDAR_DAY -> new Sentence(days + " 个自然日", days + " calendar days");
        };
    }
}
