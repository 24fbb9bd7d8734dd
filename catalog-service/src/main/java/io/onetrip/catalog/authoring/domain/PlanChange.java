package io.onetrip.catalog.authoring.domain;

import io.onetrip.planning.Plan;
import io.onetrip.planning.PlannedItem;
import io.onetrip.planning.Schedule;
import io.onetrip.workingdays.Limit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * In what a plan differs from another of the same answers.
 *
 * @param newItems ids, as all lists here
 * @param newMaterials what the applicant would have to hand in besides
 * @param otherLimits items of both plans that are promised or limited by law otherwise
 * @param otherOrder whether items of both plans wait for others than before
 * @param promise of the bundle, null where it stays
 * @param days of the critical path in working days, null where they stay
 */
public record PlanChange(
        List<String> newItems,
        List<String> droppedItems,
        List<String> newMaterials,
        List<String> droppedMaterials,
        List<String> otherLimits,
        boolean otherOrder,
        @Nullable Two<Limit> promise,
        @Nullable Two<Long> days) {

    public record Two<T>(T before, T after) {
        static <T> @Nullable Two<T> of(T before, T after) {
            return before.equals(after) ? null : new Two<>(before, after);
        }
    }

    public static PlanChange between(Plan before, Plan after) {
        var olds = before.items().stream().collect(Collectors.toMap(PlannedItem::id, Function.identity()));
        var kept = after.items().stream()
                .filter(item -> olds.containsKey(item.id()))
                .toList();
        return new PlanChange(
                without(ids(after), ids(before)),
                without(ids(before), ids(after)),
                without(after.applicantMustSubmit(), before.applicantMustSubmit()),
                without(before.applicantMustSubmit(), after.applicantMustSubmit()),
                kept.stream()
                        .filter(item -> !sameLimits(olds.get(item.id()), item))
                        .map(PlannedItem::id)
                        .toList(),
                kept.stream().anyMatch(item -> !olds.get(item.id()).after().equals(item.after())),
                Two.of(before.promise(), after.promise()),
                Two.of(Schedule.of(before).workingDays(), Schedule.of(after).workingDays()));
    }

    /** Whether everything that a case is held to stays. */
    public boolean isNothing() {
        return newItems.isEmpty()
                && droppedItems.isEmpty()
                && newMaterials.isEmpty()
                && droppedMaterials.isEmpty()
                && otherLimits.isEmpty()
                && !otherOrder
                && promise == null
                && days == null;
    }

    private static boolean sameLimits(PlannedItem one, PlannedItem other) {
        return one.promise().equals(other.promise()) && one.statute().equals(other.statute());
    }

    private static List<String> ids(Plan plan) {
        return plan.items().stream().map(PlannedItem::id).toList();
    }

    private static List<String> without(List<String> all, List<String> others) {
        var rest = new ArrayList<>(all);
        rest.removeAll(others);
        return List.copyOf(rest);
    }
}
