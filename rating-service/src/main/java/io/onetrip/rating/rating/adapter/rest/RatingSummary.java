package io.onetrip.rating.rating.adapter.rest;

import io.onetrip.rating.rating.domain.Level;
import io.onetrip.rating.rating.domain.Tally;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Rates for the period since the start.
 *
 * @param goodRate good ratings / all ratings, null while there are none
 * @param activeRatingRate ratings / services that could be rated, null while there are none
 */
record RatingSummary(
        long opened,
        long rated,
        long bad,
        @Nullable Double goodRate,
        @Nullable Double activeRatingRate,
        List<Hall> halls) {
    record Hall(String hall, long opened, long rated, long bad, Map<Level, Long> levels) {}

    static RatingSummary of(List<Tally> tallies) {
        var halls = tallies.stream()
                .map(tally -> new Hall(tally.hall(), tally.opened(), tally.rated(), tally.bad(), tally.levels()))
                .toList();
        var opened = halls.stream().mapToLong(Hall::opened).sum();
        var rated = halls.stream().mapToLong(Hall::rated).sum();
        var bad = halls.stream().mapToLong(Hall::bad).sum();
        return new RatingSummary(opened, rated, bad, share(rated - bad, rated), share(rated, opened), halls);
    }

    private static @Nullable Double share(long part, long whole) {
        return whole == 0 ? null : (double) part / whole;
    }
}
