package io.onetrip.gateway.problem;

import io.onetrip.gateway.trace.Trace;
import java.net.URI;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;

/** Problems that the gateway answers itself, in the shape that the services use. */
public final class Problems {
    private Problems() {}

    public static ProblemDetail of(HttpStatus status, String slug, String title, String detail) {
        var problem = ProblemDetail.forStatusAndDetail(status, detail);
        problem.setType(URI.create("/problems/" + slug));
        problem.setTitle(title);
        var trace = Trace.current();
        if (trace != null) {
            problem.setProperty("traceId", trace);
        }
        return problem;
    }

    public static ProblemDetail unauthorized() {
        return of(
                HttpStatus.UNAUTHORIZED,
                "unauthorized",
                "Not signed in",
                "This needs a session or a valid, unexpired access token made out for this application. Sign in and try again.");
    }

    public static ProblemDetail forbidden() {
        return of(
                HttpStatus.FORBIDDEN,
                "forbidden",
                "Not allowed",
                "Your account has no role that may do this. Ask your administrator if it should.");
    }

    public static ProblemDetail tooLarge(long bytes) {
        return of(
                HttpStatus.CONTENT_TOO_LARGE,
                "too-large",
                "Too large",
                "At most %,d bytes may be sent here. Send less at once.".formatted(bytes));
    }

    public static ProblemDetail serviceUnavailable(String service) {
        return of(
                HttpStatus.SERVICE_UNAVAILABLE,
                "service-unavailable",
                "Not available at the moment",
                "The %s service does not answer. Try again in a moment; a command repeated with its Idempotency-Key is carried out once."
                        .formatted(service));
    }

    /** The problem of a bare status, where nothing more is known. */
    static ProblemDetail of(HttpStatus status) {
        return switch (status) {
            case UNAUTHORIZED -> unauthorized();
            case FORBIDDEN -> forbidden();
            case NOT_FOUND -> of(status, "not-found", "Nothing here", "There is nothing at this address.");
            case METHOD_NOT_ALLOWED ->
                of(status, "method-not-allowed", "Method not allowed", "Use a method named in the Allow header.");
            default ->
                status.is4xxClientError()
                        ? of(status, "invalid-request", "The request is not valid", "Correct it and send it again.")
                        : unexpected();
        };
    }

    static ProblemDetail unexpected() {
        return of(
                HttpStatus.INTERNAL_SERVER_ERROR,
                "unexpected",
                "Something went wrong here",
                "The request failed for a reason on our side. Try again; if it fails again, report the trace id.");
    }
}
