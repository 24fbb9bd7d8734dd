package io.onetrip.chassis.problem;

import java.net.URI;
import java.util.Locale;
import org.slf4j.MDC;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;

/** Makes the answers of RFC 9457; the type is stable, the detail is for people. */
public final class Problems {
    private Problems() {}

    /** @param reason its name is the type: {@code OTHER_HALL} becomes {@code /problems/other-hall}, "Other hall" */
    public static ProblemDetail of(HttpStatus status, Enum<?> reason, String detail) {
        var words = reason.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return of(status, words.replace(' ', '-'), Character.toUpperCase(words.charAt(0)) + words.substring(1), detail);
    }

    public static ProblemDetail of(HttpStatus status, String slug, String title, String detail) {
        var problem = ProblemDetail.forStatusAndDetail(status, detail);
        problem.setType(URI.create("/problems/" + slug));
        problem.setTitle(title);
        var trace = MDC.get("traceId");
        if (trace != null) {
            problem.setProperty("traceId", trace);
        }
        return problem;
    }
}
