package io.onetrip.catalog.files;

import io.onetrip.chassis.problem.Problems;
import java.util.Objects;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

@RestControllerAdvice
class FormFileProblems {

    @ExceptionHandler
    ProblemDetail refused(FormFileRefused refused) {
        return Problems.of(
                refused.status(), refused.slug(), refused.title(), Objects.requireNonNull(refused.getMessage()));
    }
}
