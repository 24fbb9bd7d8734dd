package io.onetrip.rating.rating.adapter.rest;

import io.onetrip.rating.rating.application.FindOccasion;
import io.onetrip.rating.rating.application.SubmitRating;
import io.onetrip.rating.rating.domain.RatingToken;
import io.onetrip.rating.rating.domain.Tag;
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
@RequestMapping("/api/ratings/{token}")
class RatingController {
    private final FindOccasion findOccasion;
    private final SubmitRating submitRating;

    RatingController(FindOccasion findOccasion, SubmitRating submitRating) {
        this.findOccasion = findOccasion;
        this.submitRating = submitRating;
    }

    @GetMapping
    OccasionResponse show(@PathVariable String token) {
        return OccasionResponse.of(findOccasion.find(parsed(token)));
    }

    /** A second rating of the same service is refused with 409 already-rated. */
    @PostMapping
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
