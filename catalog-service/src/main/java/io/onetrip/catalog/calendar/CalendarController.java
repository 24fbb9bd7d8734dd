package io.onetrip.catalog.calendar;

import io.onetrip.chassis.problem.Problems;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The calendar of working days, year by year as its holiday notice came out. */
@RestController
@Tag(name = "Calendar", description = "Without login")
@RequestMapping("/api/catalog/calendar")
class CalendarController {

    private final CalendarYears years;

    CalendarController(CalendarYears years) {
        this.years = years;
    }

    record PublishedYears(List<Integer> years) {}

    @GetMapping
    @Operation(summary = "List the published years")
    PublishedYears all() {
        return new PublishedYears(years.years());
    }

    @GetMapping("/{year}")
    @Operation(summary = "Show a year's holidays and make-up days (调休)")
    @ApiResponse(responseCode = "200", description = "Days that differ from Monday to Friday")
    @ApiResponse(
            responseCode = "404",
            description = "/problems/calendar-not-published: Monday to Friday count until then")
    ResponseEntity<Object> one(@PathVariable int year) {
        return years.find(year)
                .<ResponseEntity<Object>>map(ResponseEntity::ok)
                .orElseGet(() -> ResponseEntity.of(Problems.of(
                                HttpStatus.NOT_FOUND,
                                "calendar-not-published",
                                "Not published yet",
                                "The calendar of %d is not published; until then Monday to Friday count."
                                        .formatted(year)))
                        .build());
    }
}
