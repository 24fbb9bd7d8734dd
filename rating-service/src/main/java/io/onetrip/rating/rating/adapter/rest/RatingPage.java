package io.onetrip.rating.rating.adapter.rest;

import io.onetrip.rating.rating.domain.RatingCursor;
import io.onetrip.rating.rating.domain.RatingOccasion;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** @param next the cursor of the next page, absent on the last */
record RatingPage(List<RatingResponse> content, @Nullable String next) {
    static RatingPage of(List<RatingOccasion> rows, int limit) {
        var shown = rows.size() > limit ? rows.subList(0, limit) : rows;
        var next = rows.size() > limit ? RatingCursor.of(shown.getLast()).write() : null;
        return new RatingPage(shown.stream().map(RatingResponse::of).toList(), next);
    }
}
