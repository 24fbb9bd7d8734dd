package io.onetrip.catalog.browsing;

import io.onetrip.workingdays.Limit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An item in a list.
 *
 * @param category one of the 7+1, where stated
 * @param level who exercises it, where stated
 * @param promise null for an item that is only listed, as is statute
 */
record ItemSummary(
        String id,
        int version,
        String name,
        String department,
        String departmentName,
        @Nullable String category,
        @Nullable String level,
        List<String> labels,
        @Nullable Limit promise,
        @Nullable Limit statute) {}
