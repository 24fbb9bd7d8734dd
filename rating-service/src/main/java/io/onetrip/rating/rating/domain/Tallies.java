package io.onetrip.rating.rating.domain;

import java.util.List;
import java.util.Optional;

/** Counters kept as ratings come, so that no summary counts rows. */
public interface Tallies {
    void opened(String hall);

    void rated(String hall, Level level);

    List<Tally> all();

    Optional<Tally> of(String hall);
}
