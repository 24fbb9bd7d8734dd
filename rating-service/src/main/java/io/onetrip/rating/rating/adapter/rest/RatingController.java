package io.onetrip.rating.rating.adapter.rest;

import io.onetrip.rating.rating.application.FindOccasion;
import io.onetrip.rating.rating.application.SubmitRating;
import io.onetrip.rating.rating.domain.RatingToken;
import io.onetrip.rating.rating.domain.Tag;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.validation.Valid;
import java.util.Objects;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The rating page of the applicant: whoever holds the link may rate, once. */
@RestController
@io.swagger.v3.oas.annotations.tags.Tag(name = "Rating page", description = "For whoever holds the link, without login")
@RequestMapping("/api/ratings/{token}")
class RatingController {
    private final FindOccasion findOccasion;
    private final SubmitRating submitRating;

    RatingController(FindOccasion findOccasion, SubmitRating submitRating) {
        this.findOccasion = findOccasion;
        this.submitRating = submitRating;
    }

    @GetMapping
    @Operation(summary = "Show what is rated, the levels and tags to choose from, and whether it was rated")
    @ApiResponse(responseCode = "200", description = "What the page shows")
    @ApiResponse(
            responseCode = "404",
            description = "/problems/rating-not-found: the same for a mistyped and for an unknown link")
    OccasionResponse show(@PathVariable String token) {
        return OccasionResponse.of(findOccasion.find(parsed(token)));
    }

    /** Takes the only rating there will be (一事一评, 国办发〔2019〕51号); a second is refused with 409 already-rated. */
    @PostMapping
    @Operation(summary = "Rate, once (一事一评)")
    @ApiResponse(responseCode = "201", description = "Rated")
    @ApiResponse(responseCode = "404", description = "/problems/rating-not-found")
    @ApiResponse(responseCode = "409", description = "/problems/already-rated")
    @ApiResponse(responseCode = "422", description = "/problems/bad-rating-needs-detail, text-too-long")
    @ResponseStatus(HttpStatus.CREATED)
    OccasionResponse rate(@PathVariable String token, @Valid @RequestBody SubmitRatingRequest request) {
        var tags = Objects.requireNonNullElse(request.tags(), Set.<Tag>of());
        var text = Objects.requireNonNullElse(request.text(), "");
        return OccasionResponse.of(submitRating.submit(parsed(token), request.level(), tags, text, request.channel()));
    }

    private static RatingToken parsed(String token) {
        try {
            return new RatingToken(token);
        } catch (IllegalArgumentException mistyped) {
            throw FindOccasion.unknown();
        }
    }
}
