package io.onetrip.rating.rating.adapter.rest;

import io.onetrip.rating.rating.domain.Level;
import io.onetrip.rating.rating.domain.Tally;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Rates for the period since the start.
 *
 * @param opened services that could be rated
 * @param goodRate good ratings / all ratings, 0 to 1; absent while there are none
 * @param activeRatingRate ratings / services that could be rated, 0 to 1; absent while there are none
 */
@Schema(
        description =
                "Counts since the start. goodRate: good ratings of all; activeRatingRate: ratings of services that could"
                        + " be rated; both 0 to 1, absent while there is nothing to divide by")
record RatingSummary(
        long opened,
        long rated,
        long bad,
        @Nullable Double goodRate,
        @Nullable Double activeRatingRate,
        List<Hall> halls) {
    /** @param levels how many ratings of each level */
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
