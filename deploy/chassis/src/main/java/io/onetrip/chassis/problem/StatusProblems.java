package io.onetrip.chassis.problem;

import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;

/** The problem of a bare status, where nothing more is known. */
final class StatusProblems {
    private StatusProblems() {}

    static ProblemDetail of(HttpStatus status) {
        return switch (status) {
            case UNAUTHORIZED -> Refusals.unauthorized();
            case FORBIDDEN -> Refusals.forbidden();
            case NOT_FOUND -> Problems.of(status, "not-found", "Nothing here", "There is nothing at this address.");
            case METHOD_NOT_ALLOWED ->
                Problems.of(
                        status, "method-not-allowed", "Method not allowed", "Use a method named in the Allow header.");
            case NOT_ACCEPTABLE ->
                Problems.of(status, "not-acceptable", "Format not offered", "Accept application/json.");
            case UNSUPPORTED_MEDIA_TYPE ->
                Problems.of(
                        status,
                        "media-type-not-supported",
                        "Format not read here",
                        "Send application/json, or multipart/form-data where the API takes a file.");
            case CONTENT_TOO_LARGE ->
                Problems.of(
                        status,
                        "too-large",
                        "Too large",
                        "What was sent is larger than allowed here. Send less at once.");
            case SERVICE_UNAVAILABLE -> Refusals.unavailable();
            default ->
                status.is4xxClientError()
                        ? Problems.of(
                                status, "invalid-request", "The request is not valid", "Correct it and send it again.")
                        : Refusals.unexpected();
        };
    }
}
