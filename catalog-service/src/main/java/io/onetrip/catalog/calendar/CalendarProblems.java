package io.onetrip.catalog.calendar;

import io.onetrip.chassis.problem.Problems;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

@RestControllerAdvice
class CalendarProblems {

    /** Nobody reads on after so many; the count tells how many there are. */
    private static final int TOLD = 1000;

    @ExceptionHandler
    ProblemDetail invalid(DayListInvalid invalid) {
        var faults = invalid.faults();
        var problem = Problems.of(
                HttpStatus.UNPROCESSABLE_CONTENT,
                "calendar-invalid",
                "The day list has faults",
                "Nothing was published. Correct what faults names and send the list again.");
        problem.setProperty("faultCount", faults.size());
        problem.setProperty("faults", faults.stream().limit(TOLD).toList());
        return problem;
    }

    @ExceptionHandler
    ProblemDetail unreadable(DayListUnreadable unreadable) {
        var problem = Problems.of(
                HttpStatus.BAD_REQUEST,
                "calendar-unreadable",
                "The day list is not JSON",
                "Nothing was published. Line %d, column %d: %s"
                        .formatted(unreadable.line(), unreadable.column(), unreadable.getMessage()));
        problem.setProperty("line", unreadable.line());
        problem.setProperty("column", unreadable.column());
        return problem;
    }

    @ExceptionHandler
    ProblemDetail tooLarge(DayListTooLarge tooLarge) {
        return Problems.of(
                HttpStatus.CONTENT_TOO_LARGE,
                "too-large",
                "Too large",
                "Nothing was published. A day list has at most 1 MB; send the days of one year.");
    }

    @ExceptionHandler
    ProblemDetail changed(YearChanged changed) {
        var problem = Problems.of(
                HttpStatus.CONFLICT,
                "calendar-changed",
                "Published by somebody else meanwhile",
                "Nothing was published. The calendar of %d has version %d by now; look at what it holds and try again."
                        .formatted(changed.year(), changed.version()));
        problem.setProperty("version", changed.version());
        return problem;
    }
}
