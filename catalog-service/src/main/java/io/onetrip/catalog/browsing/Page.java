package io.onetrip.catalog.browsing;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A slice of a list; {@code next} goes into {@code after} of the next request and is null at the end. */
record Page<T>(
        List<T> content,
        @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable String next) {

    static final int LARGEST = 200;

    /** Of one row more than asked for. */
    static <R, T> Page<T> of(List<R> rows, int limit, Function<R, String> cursor, Function<R, T> view) {
        var shown = rows.subList(0, Math.min(limit, rows.size()));
        return new Page<>(
                shown.stream().map(view).toList(), rows.size() > limit ? cursor.apply(shown.getLast()) : null);
    }
}
