package io.onetrip.catalog.authoring.adapter.rest;

import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.FORBIDDEN;
import static org.springframework.http.HttpStatus.NOT_FOUND;
import static org.springframework.http.HttpStatus.PRECONDITION_FAILED;
import static org.springframework.http.HttpStatus.PRECONDITION_REQUIRED;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import io.onetrip.catalog.authoring.domain.DraftChanged;
import io.onetrip.catalog.authoring.domain.RevisionInvalid;
import io.onetrip.catalog.authoring.domain.RevisionRefused;
import io.onetrip.catalog.authoring.domain.RevisionRefused.Reason;
import io.onetrip.chassis.problem.Problems;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class RevisionProblems {

    /** Nobody reads on after so many; the count tells how many there are. */
    private static final int TOLD = 1000;

    @ExceptionHandler
    ProblemDetail refused(RevisionRefused refused) {
        return Problems.of(status(refused.reason()), refused.reason(), String.valueOf(refused.getMessage()));
    }

    /** Tells the text that stands, so that who comes second loses nothing and can compare. */
    @ExceptionHandler
    ProblemDetail changed(DraftChanged changed) {
        var problem = Problems.of(
                PRECONDITION_FAILED,
                "draft-changed",
                "Somebody else saved first",
                String.valueOf(changed.getMessage()));
        var stands = changed.stands();
        if (stands != null) problem.setProperty("stands", DraftView.of(stands));
        return problem;
    }

    @ExceptionHandler
    ProblemDetail invalid(RevisionInvalid invalid) {
        var problem = Problems.of(
                UNPROCESSABLE_CONTENT,
                "revision-invalid",
                "The revision has faults",
                "Nothing was changed. Correct what faults names and try again.");
        problem.setProperty("faultCount", invalid.faults().size());
        problem.setProperty("faults", invalid.faults().stream().limit(TOLD).toList());
        return problem;
    }

    private static HttpStatus status(Reason reason) {
        return switch (reason) {
            case REVISION_NOT_FOUND, DRAFT_NOT_FOUND, ENTRY_NOT_FOUND -> NOT_FOUND;
            case REVISION_NOT_OPEN,
                    REVISION_NOT_IN_REVIEW,
                    REVISION_CLOSED,
                    ENTRY_IN_OTHER_REVISION,
                    ENTRY_CHANGED_MEANWHILE -> CONFLICT;
            case REVIEW_NEEDS_ANOTHER_EDITOR -> FORBIDDEN;
            case REVISION_EMPTY, COMMENT_MISSING, PUBLICATION_DATE_PAST -> UNPROCESSABLE_CONTENT;
            case PRECONDITION_MISSING -> PRECONDITION_REQUIRED;
        };
    }
}
