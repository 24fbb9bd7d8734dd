package io.onetrip.planning;

import io.onetrip.planning.PlannedMaterial.Way;
import java.util.Collection;
import java.util.List;

/**
 * What handling a plan's items as one thing saves against applying for each of them by itself (减材料、减环节、减跑动、减时限).
 *
 * <p>Apart: each item asks for every material of its guide that applies, is one step, one trip to apply and, when it
 * issues something and not on the spot, one more to collect; the items are applied for one after another, each as soon
 * as the one before is answered, so that the promises add up.
 *
 * <p>Together: the materials of the merged list that the applicant must submit, one step, one trip to apply and one to
 * collect unless all is issued on the spot; the days of the critical path, which the bundle's promise bounds.
 *
 * <p>Days are working days, a limit in calendar days as the most working days it may take. What is saved may be
 * negative and is said so.
 *
 * @param merged materials saved as another item asks for the same
 * @param shared materials that departments share
 * @param priorResults materials that an item of the plan issues to the next
 */
public record Savings(int items, Effort apart, Effort together, long merged, long shared, long priorResults) {

    public static final Savings NONE = new Savings(0, Effort.NONE, Effort.NONE, 0, 0, 0);

    public static Savings of(Plan plan) {
        return of(plan, Schedule.of(plan));
    }

    /** @param schedule of the plan, before any date is known */
    public static Savings of(Plan plan, Schedule schedule) {
        if (plan.items().isEmpty()) return NONE;
        return new Savings(
                plan.items().size(),
                plan.items().stream()
                        .map(Savings::alone)
                        .reduce(Effort.NONE, Effort::plus)
                        .plus(new Effort(plan.materialCountBeforeDedup(), 0, 0, 0)),
                new Effort(plan.applicantMustSubmitCount(), 1, trips(plan.items()), schedule.workingDays()),
                plan.materialCountBeforeDedup() - plan.materialCountAfterDedup(),
                count(plan.materials(), Way.SHARED),
                count(plan.materials(), Way.PRIOR_RESULT));
    }

    private static Effort alone(PlannedItem item) {
        return new Effort(0, 1, trips(List.of(item)), PathLength.mostWorkingDays(item.promise()));
    }

    private static int trips(Collection<PlannedItem> items) {
        return items.stream().anyMatch(Savings::collectedLater) ? 2 : 1;
    }

    private static boolean collectedLater(PlannedItem item) {
        return !item.results().isEmpty() && item.promise().days() > 0;
    }

    private static long count(List<PlannedMaterial> materials, Way way) {
        return materials.stream().filter(material -> material.way() == way).count();
    }

    public Savings plus(Savings other) {
        return new Savings(
                items + other.items,
                apart.plus(other.apart),
                together.plus(other.together),
                merged + other.merged,
                shared + other.shared,
                priorResults + other.priorResults);
    }
}
