package io.onetrip.planning;

import io.onetrip.workingdays.Limit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A selected item with its place in the order and its limits under the answers.
 *
 * @param because why it is in the plan; absent from plans that were frozen before reasons were told
 * @param rules how its department handles it; absent from plans that were frozen before they were kept, and from
 *     answers to the public: then the item is entrusted and nothing more is known
 */
public record PlannedItem(
        String id,
        String name,
        String department,
        String departmentName,
        int wave,
        Limit promise,
        Limit statute,
        List<String> after,
        List<Result> results,
        @Nullable Reason because,
        @Nullable ItemRules rules) {

    /** Without rules. */
    public PlannedItem(
            String id,
            String name,
            String department,
            String departmentName,
            int wave,
            Limit promise,
            Limit statute,
            List<String> after,
            List<Result> results,
            @Nullable Reason because) {
        this(id, name, department, departmentName, wave, promise, statute, after, results, because, null);
    }

    PlannedItem withoutRules() {
        return new PlannedItem(id, name, department, departmentName, wave, promise, statute, after, results, because);
    }
}
