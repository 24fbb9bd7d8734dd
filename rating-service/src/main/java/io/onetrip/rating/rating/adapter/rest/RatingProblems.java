package io.onetrip.rating.rating.adapter.rest;

import io.onetrip.chassis.problem.Problems;
import io.onetrip.rating.rating.domain.RatingRefused;
import io.onetrip.rating.rating.domain.Reason;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Answers every refusal of this service with a problem of stable type. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class RatingProblems {

    @ExceptionHandler
    ProblemDetail refused(RatingRefused refused) {
        return Problems.of(status(refused.reason()), refused.reason(), String.valueOf(refused.getMessage()));
    }

    private static HttpStatus status(Reason reason) {
        return switch (reason) {
            case RATING_NOT_FOUND -> HttpStatus.NOT_FOUND;
            case ALREADY_RATED -> HttpStatus.CONFLICT;
            case BAD_RATING_NEEDS_DETAIL, TEXT_TOO_LONG -> HttpStatus.UNPROCESSABLE_CONTENT;
        };
    }
}
