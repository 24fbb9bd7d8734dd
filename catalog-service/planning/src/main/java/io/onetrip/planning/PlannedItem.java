package io.onetrip.planning;

import io.onetrip.workingdays.Limit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A selected item with its place in the order and its limits under the answers.
 *
 * @param because why it is in the plan; absent from plans that were frozen before reasons were told
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
        @Nullable Reason because) {}
