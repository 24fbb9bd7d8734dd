package io.onetrip.supervision.refusal;

import io.onetrip.chassis.problem.Problems;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

@RestControllerAdvice
class RefusalAdvice {
    @ExceptionHandler
    ProblemDetail refused(SupervisionRefused refused) {
        return switch (refused.reason()) {
            case CASE_NOT_FOUND ->
                Problems.of(HttpStatus.NOT_FOUND, "case-not-found", "Case not found", refused.getMessage());
            case ORDER_NOT_FOUND ->
                Problems.of(HttpStatus.NOT_FOUND, "order-not-found", "Order not found", refused.getMessage());
            case ORDER_UNSETTLED ->
                Problems.of(HttpStatus.CONFLICT, "order-unsettled", "Order unsettled", refused.getMessage());
            case ORDER_CLOSED -> Problems.of(HttpStatus.CONFLICT, "order-closed", "Order closed", refused.getMessage());
            case CURSOR_INVALID ->
                Problems.of(HttpStatus.BAD_REQUEST, "cursor-invalid", "Cursor invalid", refused.getMessage());
        };
    }
}
