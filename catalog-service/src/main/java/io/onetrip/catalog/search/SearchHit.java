package io.onetrip.catalog.search;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Something found; {@code highlights} are the parts of the name that were meant, as places in it. */
record SearchHit(
        SearchKind kind,
        String id,
        String name,
        @Nullable String departmentName,
        Matched matched,
        List<Range> highlights) {

    /** From a character to before another, counted from 0. */
    record Range(int from, int to) {}
}
