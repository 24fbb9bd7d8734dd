package io.onetrip.catalog.importing.adapter.rest;

import io.onetrip.catalog.importing.domain.CatalogueInvalid;
import io.onetrip.catalog.importing.domain.CatalogueUnreadable;
import io.onetrip.chassis.problem.Problems;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

@RestControllerAdvice
class ImportProblems {

    /** Nobody reads on after so many; the count tells how many there are. */
    private static final int TOLD = 1000;

    @ExceptionHandler
    ProblemDetail invalid(CatalogueInvalid invalid) {
        var faults = invalid.faults();
        var problem = Problems.of(
                HttpStatus.UNPROCESSABLE_CONTENT,
                "catalogue-invalid",
                "The catalogue file has faults",
                "Nothing was imported. Correct what faults names and import the file again.");
        problem.setProperty("faultCount", faults.size());
        problem.setProperty("faults", faults.stream().limit(TOLD).toList());
        return problem;
    }

    @ExceptionHandler
    ProblemDetail unreadable(CatalogueUnreadable unreadable) {
        var problem = Problems.of(
                HttpStatus.BAD_REQUEST,
                "catalogue-unreadable",
                "The catalogue file is not JSON",
                "Nothing was imported. Line %d, column %d: %s"
                        .formatted(unreadable.line(), unreadable.column(), unreadable.getMessage()));
        problem.setProperty("line", unreadable.line());
        problem.setProperty("column", unreadable.column());
        return problem;
    }
}
