package io.onetrip.cases.handling.domain;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The last site inspection of an item by two officers of its department.
 *
 * @param state PLANNED, SIGNED by both or CANCELLED
 * @param inspectedOn when signed
 * @param passed when signed
 */
public record ItemInspection(
        String state,
        LocalDate plannedOn,
        List<String> inspectors,
        @Nullable LocalDate inspectedOn,
        @Nullable Boolean passed) {
    public ItemInspection {
        inspectors = List.copyOf(inspectors);
    }
}
