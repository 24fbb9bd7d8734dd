package io.onetrip.rating.rating.domain;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One service that may be rated once. */
public final class RatingOccasion {
    private final long id;
    private final RatedService service;
    private @Nullable Rating rating;

    public RatingOccasion(long id, RatedService service, @Nullable Rating rating) {
        this.id = id;
        this.service = service;
        this.rating = rating;
    }

    /** Takes the only rating there will be. */
    public void rate(Rating given) {
        if (rating != null) {
            throw new RatingRefused(
                    Reason.ALREADY_RATED, "该次服务已评价, 每次服务只评一次 (This service is already rated; nothing more to do)");
        }
        rating = given;
    }

    public long id() {
        return id;
    }

    public RatedService service() {
        return service;
    }

    public Optional<Rating> rating() {
        return Optional.ofNullable(rating);
    }
}
