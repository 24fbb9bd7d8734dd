package io.onetrip.catalog.listing.adapter.rest;

import io.onetrip.catalog.listing.domain.ListRefused;
import io.onetrip.chassis.problem.Problems;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

@RestControllerAdvice
class ListProblems {

    @ExceptionHandler
    ProblemDetail refused(ListRefused refused) {
        var problem = switch (refused.reason()) {
            case FORMAT_REFUSED ->
                of(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "list-format-refused", "Neither .xlsx nor JSON", refused);
            case UNREADABLE -> of(HttpStatus.BAD_REQUEST, "list-unreadable", "The list cannot be read", refused);
            case NOT_A_LIST ->
                of(HttpStatus.UNPROCESSABLE_CONTENT, "list-invalid", "Not of the shape of a list", refused);
            case TOO_MANY_ROWS -> of(HttpStatus.UNPROCESSABLE_CONTENT, "list-too-long", "Too many rows", refused);
            case TOO_LARGE_INSIDE -> of(HttpStatus.CONTENT_TOO_LARGE, "too-large", "Too large", refused);
            case KEY_MISSING ->
                of(HttpStatus.BAD_REQUEST, "idempotency-key-missing", "Idempotency-Key is missing", refused);
            case KEY_REUSED ->
                of(
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        "idempotency-key-reused",
                        "Idempotency-Key was used before",
                        refused);
            case NOT_FOUND -> of(HttpStatus.NOT_FOUND, "list-not-found", "No such list", refused);
            case NOT_WORKING -> of(HttpStatus.CONFLICT, "list-not-working", "The list is not being worked on", refused);
        };
        if (refused.place() != null) {
            problem.setProperty("line", refused.place().line());
            problem.setProperty("column", refused.place().column());
        }
        return problem;
    }

    private static ProblemDetail of(HttpStatus status, String slug, String title, ListRefused refused) {
        return Problems.of(status, slug, title, String.valueOf(refused.getMessage()));
    }
}
