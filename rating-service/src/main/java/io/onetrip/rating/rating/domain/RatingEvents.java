package io.onetrip.rating.rating.domain;

import java.time.Instant;

/** Tells the other services of ratings, if and when the transaction commits. */
public interface RatingEvents {
    void opened(RatedService service, RatingToken token, Instant openedAt);

    void submitted(RatedService service, Rating rating);
}
