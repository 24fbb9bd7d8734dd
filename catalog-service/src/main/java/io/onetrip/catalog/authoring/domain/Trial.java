package io.onetrip.catalog.authoring.domain;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a bundle would be, were the revision published.
 *
 * @param version the one that holds; null for a bundle that is new
 * @param withdraws whether it would be offered no more; then only the cases in hand are counted, which go on
 * @param examples the worked examples that the revision keeps with it
 */
public record Trial(
        String bundle, String name, @Nullable Integer version, boolean withdraws, List<Example> examples, Cases cases) {

    /** Of a bundle that is to be withdrawn. */
    public static Trial ofWithdrawn(Draft draft, int running) {
        return new Trial(
                draft.key().id(), draft.name(), draft.base(), true, List.of(), new Cases(running, 0, 0, 0, List.of()));
    }

    /**
     * @param before null where there is no plan for the answers now
     * @param after null where there would be none; the questions changed
     * @param change null unless there are both
     */
    public record Example(
            Map<String, ?> answers,
            @Nullable Sums before,
            @Nullable Sums after,
            @Nullable PlanChange change) {}

    /** A plan in numbers; {@code days} are working days of its critical path. */
    public record Sums(int items, int materials, long days) {}

    /**
     * Cases in hand; each goes on by the plan it was received with, whatever is published.
     *
     * @param running all of them
     * @param otherwise how many would be planned otherwise, had they come after
     * @param impossible how many of those could not be planned with their answers
     * @param unknown how many cannot be compared: their answers were not told, or there are too many kinds of them
     * @param reasons in what they would differ and how many of them, the most first; a case may count for several
     */
    public record Cases(int running, int otherwise, int impossible, int unknown, List<Count> reasons) {}

    public record Count(Reason reason, @Nullable String id, int cases) {}

    public enum Reason {
        NEW_ITEM,
        DROPPED_ITEM,
        NEW_MATERIAL,
        DROPPED_MATERIAL,
        OTHER_LIMIT,
        OTHER_ORDER,
        OTHER_PROMISE,
        OTHER_DAYS
    }
}
