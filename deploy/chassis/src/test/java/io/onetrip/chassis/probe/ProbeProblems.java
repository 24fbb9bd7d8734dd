package io.onetrip.chassis.probe;

import io.onetrip.chassis.problem.Problems;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** As every service has one: without an order, so asked before the chassis. */
@RestControllerAdvice
class ProbeProblems {
    @ExceptionHandler
    ProblemDetail refused(CountRefused refused) {
        return Problems.of(HttpStatus.CONFLICT, "count-refused", "Refused", refused.getMessage());
    }
}
