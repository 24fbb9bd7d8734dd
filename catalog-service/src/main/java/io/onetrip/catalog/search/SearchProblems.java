package io.onetrip.catalog.search;

import io.onetrip.chassis.problem.Problems;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

@RestControllerAdvice
class SearchProblems {

    @ExceptionHandler
    ProblemDetail refused(SearchRefused refused) {
        return switch (refused.reason()) {
            case QUERY_INVALID ->
                Problems.of(HttpStatus.BAD_REQUEST, "search-invalid", "Cannot be searched for", refused.getMessage());
            case NOT_READY ->
                Problems.of(
                        HttpStatus.SERVICE_UNAVAILABLE,
                        "search-not-ready",
                        "Search is not ready",
                        refused.getMessage());
        };
    }
}
