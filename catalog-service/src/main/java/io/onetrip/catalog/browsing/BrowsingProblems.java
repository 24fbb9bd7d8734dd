package io.onetrip.catalog.browsing;

import io.onetrip.chassis.problem.Problems;
import io.onetrip.planning.AnswersInvalid;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

@RestControllerAdvice
class BrowsingProblems {

    @ExceptionHandler
    ProblemDetail notFound(EntryNotFound missing) {
        return Problems.of(missing.status(), missing.slug(), "Not in the catalogue", missing.getMessage());
    }

    @ExceptionHandler
    ProblemDetail invalid(AnswersInvalid invalid) {
        var problem = Problems.of(
                HttpStatus.UNPROCESSABLE_CONTENT,
                "answers-invalid",
                "The answers do not fit the questions",
                "Correct the answers named under errors and ask for the plan again.");
        problem.setProperty("errors", invalid.faults());
        return problem;
    }
}
