package io.onetrip.catalog.calendar;

import io.onetrip.chassis.problem.Problems;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/catalog/calendar")
class CalendarController {

    private final CalendarYears years;

    CalendarController(CalendarYears years) {
        this.years = years;
    }

    record PublishedYears(List<Integer> years) {}

    @GetMapping
    PublishedYears all() {
        return new PublishedYears(years.years());
    }

    @GetMapping("/{year}")
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
