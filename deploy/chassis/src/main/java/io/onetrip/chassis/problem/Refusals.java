package io.onetrip.chassis.problem;

import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;

/** Problems that every service answers in the same words. */
public final class Refusals {
    private Refusals() {}

    public static ProblemDetail unauthorized() {
        return Problems.of(
                HttpStatus.UNAUTHORIZED,
                "unauthorized",
                "Not signed in",
                "This needs a valid, unexpired access token made out for this application. Sign in and try again.");
    }

    public static ProblemDetail forbidden() {
        return Problems.of(
                HttpStatus.FORBIDDEN,
                "forbidden",
                "Not allowed",
                "Your account has no role that may do this. Ask your administrator if it should.");
    }

    static ProblemDetail unexpected() {
        return Problems.of(
                HttpStatus.INTERNAL_SERVER_ERROR,
                "unexpected",
                "Something went wrong here",
                "The request failed for a reason on our side. Try again; if it fails again, report the trace id.");
    }

    static ProblemDetail unavailable() {
        return Problems.of(
                HttpStatus.SERVICE_UNAVAILABLE,
                "unavailable",
                "Not available at the moment",
                "A part this needs does not answer. Nothing was changed; try again in a moment.");
    }

    static ProblemDetail changedMeanwhile() {
        return Problems.of(
                HttpStatus.CONFLICT,
                "changed-meanwhile",
                "Changed by someone else",
                "Someone changed this at the same time. Load it again and repeat what is still needed.");
    }

    static ProblemDetail alreadyExists() {
        return Problems.of(
                HttpStatus.CONFLICT,
                "already-exists",
                "Exists already",
                "There is such an entry already. Load it instead of creating it again.");
    }
}
