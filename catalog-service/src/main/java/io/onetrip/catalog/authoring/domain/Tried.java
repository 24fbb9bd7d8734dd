package io.onetrip.catalog.authoring.domain;

import io.onetrip.catalog.authoring.domain.RunningCases.Alike;
import io.onetrip.catalog.authoring.domain.Trial.Cases;
import io.onetrip.catalog.authoring.domain.Trial.Count;
import io.onetrip.catalog.authoring.domain.Trial.Example;
import io.onetrip.catalog.authoring.domain.Trial.Reason;
import io.onetrip.catalog.authoring.domain.Trial.Sums;
import io.onetrip.planning.Answers;
import io.onetrip.planning.AnswersInvalid;
import io.onetrip.planning.BundleVersion;
import io.onetrip.planning.Plan;
import io.onetrip.planning.Planner;
import io.onetrip.planning.Schedule;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** Plans the same answers by what holds and by what would hold. */
public record Tried(@Nullable BundleVersion before, BundleVersion after) {

    public Example example(Map<String, ?> answers) {
        var old = before == null ? null : plan(before, answers);
        var now = plan(after, answers);
        return new Example(
                answers, sums(old), sums(now), old == null || now == null ? null : PlanChange.between(old, now));
    }

    /**
     * @param running how many there are in all
     * @param versions the version by which a case was planned
     */
    public Cases cases(int running, List<Alike> alike, IntFunction<BundleVersion> versions) {
        var counts = new LinkedHashMap<Count, Integer>();
        int otherwise = 0;
        int impossible = 0;
        int known = 0;
        for (var cases : alike) {
            if (cases.answers() == null) continue;
            var old = plan(versions.apply(cases.version()), cases.answers());
            if (old == null) continue;
            known += cases.count();
            var now = plan(after, cases.answers());
            if (now == null) impossible += cases.count();
            var change = now == null ? null : PlanChange.between(old, now);
            if (change != null && change.isNothing()) continue;
            otherwise += cases.count();
            if (change != null) count(change, cases.count(), counts);
        }
        var reasons = counts.entrySet().stream()
                .map(entry -> new Count(entry.getKey().reason(), entry.getKey().id(), entry.getValue()))
                .sorted(Comparator.comparingInt(Count::cases).reversed())
                .toList();
        return new Cases(running, otherwise, impossible, Math.max(0, running - known), reasons);
    }

    private static void count(PlanChange change, int cases, Map<Count, Integer> counts) {
        change.newItems().forEach(id -> add(Reason.NEW_ITEM, id, cases, counts));
        change.droppedItems().forEach(id -> add(Reason.DROPPED_ITEM, id, cases, counts));
        change.newMaterials().forEach(id -> add(Reason.NEW_MATERIAL, id, cases, counts));
        change.droppedMaterials().forEach(id -> add(Reason.DROPPED_MATERIAL, id, cases, counts));
        change.otherLimits().forEach(id -> add(Reason.OTHER_LIMIT, id, cases, counts));
        if (change.otherOrder()) add(Reason.OTHER_ORDER, null, cases, counts);
        if (change.promise() != null) add(Reason.OTHER_PROMISE, null, cases, counts);
        if (change.days() != null) add(Reason.OTHER_DAYS, null, cases, counts);
    }

    private static void add(Reason reason, @Nullable String id, int cases, Map<Count, Integer> counts) {
        counts.merge(new Count(reason, id, 0), cases, Integer::sum);
    }

    private static @Nullable Plan plan(BundleVersion version, Map<String, ?> answers) {
        try {
            return Planner.plan(version, new Answers(answers));
        } catch (AnswersInvalid outdated) {
            return null;
        }
    }

    private static @Nullable Sums sums(@Nullable Plan plan) {
        return plan == null
                ? null
                : new Sums(
                        plan.items().size(),
                        plan.applicantMustSubmitCount(),
                        Schedule.of(plan).workingDays());
    }
}
