package io.onetrip.catalog.listing.adapter.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A slice of a list; {@code next} goes into {@code after} of the next request and is null at the end. */
record ListPage<T>(
        List<T> content,
        @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable String next) {

    static final int LARGEST = 200;

    /** Of one row more than asked for. */
    static <R, T> ListPage<T> of(List<R> rows, int limit, Function<R, Object> cursor, Function<R, T> view) {
        var shown = rows.subList(0, Math.min(limit, rows.size()));
        var next = rows.size() > limit ? String.valueOf(cursor.apply(shown.getLast())) : null;
        return new ListPage<>(shown.stream().map(view).toList(), next);
    }
}
