package io.onetrip.catalog.documents.adapter.rest;

import io.onetrip.catalog.documents.application.DocumentsBusy;
import io.onetrip.catalog.documents.application.SubjectNotFound;
import io.onetrip.chassis.problem.Problems;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

@RestControllerAdvice
class DocumentProblems {

    private static final String RETRY_SECONDS = "5";

    @ExceptionHandler
    ProblemDetail notFound(SubjectNotFound missing) {
        return Problems.of(
                HttpStatus.NOT_FOUND, missing.kind() + "-not-found", "Not in the catalogue", missing.getMessage());
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> busy(DocumentsBusy busy) {
        return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
                .header(HttpHeaders.RETRY_AFTER, RETRY_SECONDS)
                .body(Problems.of(
                        HttpStatus.SERVICE_UNAVAILABLE, "documents-busy", "Documents busy", busy.getMessage()));
    }
}
