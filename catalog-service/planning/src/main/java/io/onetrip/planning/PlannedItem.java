package io.onetrip.planning;

import io.onetrip.workingdays.Limit;
import java.util.List;

/** A selected item with its place in the order and its limits under the answers. */
public record PlannedItem(
        String id,
        String name,
        String department,
        String departmentName,
        int wave,
        Limit promise,
        Limit statute,
        List<String> after,
        List<Result> results) {}
