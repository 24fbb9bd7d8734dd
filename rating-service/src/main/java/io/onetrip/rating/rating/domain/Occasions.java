package io.onetrip.rating.rating.domain;

import java.time.Instant;
import java.util.Optional;

/** The occasions that were opened, found by the secret of their link. */
public interface Occasions {
    /** False when this service's occasion is already open: then nothing changes. */
    boolean open(RatedService service, RatingToken token, Instant openedAt);

    Optional<RatingOccasion> find(RatingToken token);

    /** Like {@link #find}, and nobody else changes it until the transaction ends. */
    Optional<RatingOccasion> lock(RatingToken token);

    void save(RatingOccasion rated);
}
