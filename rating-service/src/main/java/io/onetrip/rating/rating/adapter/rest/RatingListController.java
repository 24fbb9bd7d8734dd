package io.onetrip.rating.rating.adapter.rest;

import io.onetrip.chassis.security.Actor;
import io.onetrip.chassis.security.RequiresRole;
import io.onetrip.rating.rating.domain.Level;
import io.onetrip.rating.rating.domain.RatedList;
import io.onetrip.rating.rating.domain.RatingCursor;
import io.onetrip.rating.rating.domain.Tallies;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Ratings for those who supervise; the manager of a hall sees that hall only. */
@RestController
@Tag(name = "Ratings", description = "For supervisors; a hall manager sees the own hall")
@RequiresRole({"supervisor", "hall-manager"})
class RatingListController {
    private final RatedList ratings;
    private final Tallies tallies;

    RatingListController(RatedList ratings, Tallies tallies) {
        this.ratings = ratings;
        this.tallies = tallies;
    }

    /**
     * Newest first.
     *
     * @param level left out: all levels
     * @param after {@code next} of the page before
     * @param limit 1 to 200
     */
    @GetMapping("/api/ratings")
    @Operation(summary = "List the ratings given, newest first")
    RatingPage list(
            @RequestParam @Parameter(description = "Left out: all levels") @Nullable Level level,
            @RequestParam
                    @Parameter(description = "next of the page before", schema = @Schema(type = "string"))
                    @Nullable
                    RatingCursor after,
            @RequestParam(defaultValue = "50") @Min(1) @Max(200) int limit,
            Actor actor) {
        var rows = ratings.page(hall(actor), level, after, limit + 1);
        return RatingPage.of(rows, limit);
    }

    /** Counters kept as ratings come; nothing is counted for the answer. */
    @GetMapping("/api/ratings/summary")
    @Operation(summary = "Count ratings and rates since the start, in all and per hall")
    RatingSummary summary(Actor actor) {
        var hall = hall(actor);
        return RatingSummary.of(
                hall == null ? tallies.all() : tallies.of(hall).stream().toList());
    }

    private static @Nullable String hall(Actor actor) {
        return actor.has("supervisor") ? null : Objects.requireNonNullElse(actor.hall(), "");
    }
}
