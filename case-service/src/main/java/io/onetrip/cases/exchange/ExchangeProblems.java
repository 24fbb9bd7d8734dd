package io.onetrip.cases.exchange;

import io.onetrip.chassis.problem.Problems;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class ExchangeProblems {
    private static final String RETRY_SECONDS = "30";

    @ExceptionHandler
    ResponseEntity<ProblemDetail> busy(ExchangeBusy busy) {
        return ResponseEntity.status(HttpStatus.TOO_MANY_REQUESTS)
                .header(HttpHeaders.RETRY_AFTER, RETRY_SECONDS)
                .body(Problems.of(
                        HttpStatus.TOO_MANY_REQUESTS,
                        "exchange-busy",
                        "Export running",
                        String.valueOf(busy.getMessage())));
    }
}
