package io.onetrip.chassis.problem;

import jakarta.validation.ConstraintViolation;
import java.util.Collection;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import tools.jackson.core.JacksonException;

/** The problem of a request, or of one row of it, that is not as it should be; it names what to correct. */
public final class InvalidRequests {
    private InvalidRequests() {}

    public static ProblemDetail unreadable(JacksonException failure) {
        return of(UnreadableBody.faults(failure));
    }

    public static ProblemDetail violating(Collection<? extends ConstraintViolation<?>> violations) {
        return of(violations.stream()
                .map(violation -> new FieldFault(violation.getPropertyPath().toString(), violation.getMessage()))
                .toList());
    }

    /** @param field empty where the whole is meant */
    public static ProblemDetail fault(String field, String message) {
        return of(List.of(new FieldFault(field, message)));
    }

    static ProblemDetail of(List<FieldFault> faults) {
        var problem = Problems.of(
                HttpStatus.BAD_REQUEST,
                "invalid-request",
                "The request is not valid",
                "Correct the fields named under errors and send it again.");
        problem.setProperty("errors", faults);
        return problem;
    }
}
