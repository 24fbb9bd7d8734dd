package io.onetrip.catalog.importing.domain;

import io.onetrip.catalog.Words;
import io.onetrip.catalog.importing.domain.Fault.Code;
import io.onetrip.planning.Item.Limits;
import io.onetrip.planning.ItemRules.JointHandling;
import io.onetrip.workingdays.Limit;
import io.onetrip.workingdays.LimitUnit;

/**
 * A promise may only be shorter than the law allows (优化营商环境条例 36), in every variant; joint handling has 45 working
 * days and an extension of 15 (行政许可法 42(2)).
 */
final class LimitRules implements CatalogueRule {

    private static final Limit MOST_JOINTLY = Limit.workingDays(45);
    private static final Limit LONGEST_EXTENSION = Limit.workingDays(15);

    @Override
    public void check(CatalogueFile file, Faults faults) {
        for (int index = 0; index < file.items().size(); index++) {
            var item = file.items().get(index).value().described();
            if (item == null) continue;
            var place = Kind.ITEM.place(index);
            check(new Limits(item.promise(), item.statute()), place, "promisedLimit", faults);
            for (int variant = 0; variant < item.variants().size(); variant++) {
                var changed = item.variants().get(variant);
                check(
                        item.limits(changed),
                        "%s/limitVariants/%d".formatted(place, variant),
                        changed.promise() == null ? "statutoryLimit" : "promisedLimit",
                        faults);
            }
        }
        for (int index = 0; index < file.bundles().size(); index++) {
            var bundle = file.bundles().get(index).value();
            if (bundle.jointLimit() == null) continue;
            var place = Kind.BUNDLE.place(index);
            check(new Limits(bundle.promise(), bundle.jointLimit()), place, "promisedLimit", faults);
            joint(bundle.jointLimit(), place + "/jointLimit", faults);
            if (bundle.joint() != null) extension(bundle.joint(), place + "/jointLimit/extensionDays", faults);
        }
    }

    private static void check(Limits limits, String place, String field, Faults faults) {
        if (above(limits.promise(), limits.statute()))
            faults.add(
                    "%s/%s".formatted(place, field),
                    Code.PROMISE_ABOVE_STATUTE,
                    Words.of(
                                    "承诺%s, 超过法定的%s; 承诺不能长于法定期限。",
                                    "%s is promised where the law allows %s; promise no more than that.")
                            .with(inWords(limits.promise()), inWords(limits.statute())));
    }

    private static void joint(Limit limit, String place, Faults faults) {
        if (above(limit, MOST_JOINTLY))
            faults.add(
                    place,
                    Code.JOINT_LIMIT_ABOVE_LAW,
                    Words.of(
                                    "联合办理的法定期限写了%s; 行政许可法第四十二条第二款最多 45 个工作日, 延长另写。",
                                    "Joint handling is given %s; 行政许可法 42(2) allows 45 working days, an extension is said apart.")
                            .with(inWords(limit)));
    }

    private static void extension(JointHandling joint, String place, Faults faults) {
        if (joint.extensionDays() == null) return;
        var extension = joint.unit() == LimitUnit.WORKING_DAY
                ? Limit.workingDays(joint.extensionDays())
                : Limit.calendarDays(joint.extensionDays());
        if (above(extension, LONGEST_EXTENSION))
            faults.add(
                    place,
                    Code.JOINT_EXTENSION_ABOVE_LAW,
                    Words.of(
                                    "联合办理的延长写了%s; 行政许可法第四十二条第二款最多延长 15 个工作日。",
                                    "Joint handling may be extended by %s; 行政许可法 42(2) allows 15 working days.")
                            .with(inWords(extension)));
    }

    /** Limits of different units compare over plain weeks; a fault is only what no day of start could mend. */
    private static boolean above(Limit promise, Limit statute) {
        if (promise.unit() == statute.unit()) return promise.days() > statute.days();
        return fewestCalendarDays(promise) > mostCalendarDays(statute);
    }

    private static int fewestCalendarDays(Limit limit) {
        return limit.unit() == LimitUnit.WORKING_DAY
                ? limit.days() + Math.max(0, limit.days() - 1) / 5 * 2
                : limit.days();
    }

    private static int mostCalendarDays(Limit limit) {
        return limit.unit() == LimitUnit.WORKING_DAY ? limit.days() + (limit.days() + 4) / 5 * 2 : limit.days();
    }

    private static Words inWords(Limit limit) {
        return switch (limit.unit()) {
            case IMMEDIATE -> Words.of("当场办结", "a decision on the spot");
            case WORKING_DAY -> Words.of(" %d 个工作日", "%d working days").with(limit.days());
            case CALENDAR_DAY -> Words.of(" %d 个自然日", "%d calendar days").with(limit.days());
        };
    }
}
