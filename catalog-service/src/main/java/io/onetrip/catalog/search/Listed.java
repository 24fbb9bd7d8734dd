package io.onetrip.catalog.search;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is known of an entry by which it is found or narrowed.
 *
 * @param category one of the 7+1
 * @param labels the lists it stands on
 * @param places divisions of 12 digits where it is handled
 */
record Listed(
        SearchKind kind,
        String id,
        String name,
        String department,
        @Nullable String departmentName,
        @Nullable String category,
        @Nullable String level,
        List<String> labels,
        List<String> places,
        List<String> codes) {

    String key() {
        return kind + " " + id;
    }
}
