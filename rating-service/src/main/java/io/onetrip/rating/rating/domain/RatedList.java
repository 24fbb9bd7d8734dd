package io.onetrip.rating.rating.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Ratings given, newest first, for those who supervise. */
public interface RatedList {
    /**
     * One page, by key.
     *
     * @param hall null for all halls
     * @param level null for all levels
     * @param before last row of the page before, null for the first page
     */
    List<RatingOccasion> page(@Nullable String hall, @Nullable Level level, @Nullable RatingCursor before, int limit);
}
