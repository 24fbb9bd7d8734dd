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
 * @param files when signed, as the department names them; null of what was told before they were
 */
public record ItemInspection(
        String state,
        LocalDate plannedOn,
        List<String> inspectors,
        @Nullable LocalDate inspectedOn,
        @Nullable Boolean passed,
        @Nullable List<Attached> files) {
    public ItemInspection {
        inspectors = List.copyOf(inspectors);
        files = files == null ? null : List.copyOf(files);
    }

    /** @param hash SHA-256 of the content */
    public record Attached(String hash, String name) {}

    /** As the window sees it: what was found stays in the department. */
    ItemInspection withoutFiles() {
        return new ItemInspection(state, plannedOn, inspectors, inspectedOn, passed, null);
    }

    public List<Attached> attached() {
        return files == null ? List.of() : files;
    }
}
