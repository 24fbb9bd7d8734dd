package io.onetrip.catalog.documents.adapter.rest;

import io.onetrip.catalog.documents.application.SubjectNotFound;
import io.onetrip.chassis.problem.Problems;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

@RestControllerAdvice
class DocumentProblems {

    @ExceptionHandler
    ProblemDetail notFound(SubjectNotFound missing) {
        return Problems.of(
                HttpStatus.NOT_FOUND, missing.kind() + "-not-found", "Not in the catalogue", missing.getMessage());
    }
}
