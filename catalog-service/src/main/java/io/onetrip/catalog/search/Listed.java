package io.onetrip.catalog.search;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is known of an entry by which it is found; {@code places} are divisions of 12 digits where it is handled. */
record Listed(
        Kind kind,
        String id,
        String name,
        String department,
        @Nullable String departmentName,
        @Nullable String level,
        List<String> places,
        List<String> codes) {

    enum Kind {
        BUNDLE,
        ITEM
    }

    String key() {
        return kind + " " + id;
    }
}
