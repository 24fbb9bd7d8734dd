package io.onetrip.supervision.ledger.adapter.messaging;

import io.onetrip.supervision.ledger.domain.Closing;
import io.onetrip.supervision.ledger.domain.Outcome;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Law counts days as the city's calendar has them; events tell instants. */
@Component
class CityDays {
    private final Clock clock;

    CityDays(Clock clock) {
        this.clock = clock;
    }

    LocalDate of(Instant at) {
        return LocalDate.ofInstant(at, clock.getZone());
    }

    Closing closing(Instant at, Outcome outcome) {
        return new Closing(at, of(at), outcome);
    }
}
