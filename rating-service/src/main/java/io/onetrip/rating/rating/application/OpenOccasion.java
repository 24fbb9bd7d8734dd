package io.onetrip.rating.rating.application;

import io.onetrip.rating.rating.domain.Occasions;
import io.onetrip.rating.rating.domain.RatedService;
import io.onetrip.rating.rating.domain.RatingEvents;
import io.onetrip.rating.rating.domain.RatingToken;
import io.onetrip.rating.rating.domain.Tallies;
import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets the applicant of a completed case rate it. */
@Service
public class OpenOccasion {
    private final Occasions occasions;
    private final Tallies tallies;
    private final RatingEvents events;
    private final Clock clock;

    OpenOccasion(Occasions occasions, Tallies tallies, RatingEvents events, Clock clock) {
        this.occasions = occasions;
        this.tallies = tallies;
        this.events = events;
        this.clock = clock;
    }

    @Transactional
    public void open(RatedService service) {
        var token = RatingToken.random();
        var now = clock.instant();
        if (occasions.open(service, token, now)) {
            tallies.opened(service.hall());
            events.opened(service, token, now);
        }
    }
}
