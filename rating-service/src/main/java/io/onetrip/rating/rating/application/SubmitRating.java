package io.onetrip.rating.rating.application;

import io.onetrip.rating.rating.domain.Channel;
import io.onetrip.rating.rating.domain.Level;
import io.onetrip.rating.rating.domain.Occasions;
import io.onetrip.rating.rating.domain.Rating;
import io.onetrip.rating.rating.domain.RatingEvents;
import io.onetrip.rating.rating.domain.RatingOccasion;
import io.onetrip.rating.rating.domain.RatingToken;
import io.onetrip.rating.rating.domain.Tag;
import io.onetrip.rating.rating.domain.Tallies;
import java.time.Clock;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes the rating of one occasion, once. */
@Service
public class SubmitRating {
    private final Occasions occasions;
    private final Tallies tallies;
    private final RatingEvents events;
    private final Clock clock;

    SubmitRating(Occasions occasions, Tallies tallies, RatingEvents events, Clock clock) {
        this.occasions = occasions;
        this.tallies = tallies;
        this.events = events;
        this.clock = clock;
    }

    @Transactional
    public RatingOccasion submit(RatingToken token, Level level, Set<Tag> tags, String text, Channel channel) {
        var occasion = occasions.lock(token).orElseThrow(FindOccasion::unknown);
        var rating = new Rating(level, tags, text, channel, clock.instant());
        occasion.rate(rating);
        occasions.save(occasion);
        tallies.rated(occasion.service().hall(), level);
        events.submitted(occasion.service(), rating);
        return occasion;
    }
}
