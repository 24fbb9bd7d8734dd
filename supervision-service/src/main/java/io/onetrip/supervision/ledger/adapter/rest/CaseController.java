package io.onetrip.supervision.ledger.adapter.rest;

import io.onetrip.calendar.PublishedCalendars;
import io.onetrip.chassis.security.RequiresRole;
import io.onetrip.supervision.ledger.adapter.rest.CaseResponse.ExplainedClock;
import io.onetrip.supervision.ledger.domain.Explanation;
import io.onetrip.supervision.ledger.domain.LedgerOverview;
import io.onetrip.supervision.refusal.Reason;
import io.onetrip.supervision.refusal.SupervisionRefused;
import io.onetrip.supervision.timeline.Timeline;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** One case, every clock and every event of it. */
@RestController
@Tag(name = "Clocks", description = "Of cases and of their items")
@RequiresRole("supervisor")
class CaseController {
    private final LedgerOverview ledger;
    private final Timeline timeline;
    private final PublishedCalendars calendars;
    private final DepartmentNames departmentNames;
    private final Clock time;

    CaseController(
            LedgerOverview ledger,
            Timeline timeline,
            PublishedCalendars calendars,
            DepartmentNames departmentNames,
            Clock time) {
        this.ledger = ledger;
        this.timeline = timeline;
        this.calendars = calendars;
        this.departmentNames = departmentNames;
        this.time = time;
    }

    @GetMapping("/api/supervision/cases/{caseNumber}")
    @Operation(summary = "Show every clock of a case with its count day by day, and its time line")
    @ApiResponse(responseCode = "200", description = "Clocks and time line")
    @ApiResponse(responseCode = "404", description = "/problems/case-not-found: no event has told of it")
    CaseResponse show(@PathVariable String caseNumber) {
        var lines = timeline.of(caseNumber);
        if (lines.isEmpty())
            throw new SupervisionRefused(
                    Reason.CASE_NOT_FOUND, "No case %s is known here. Check the number.".formatted(caseNumber));
        var events = lines.stream().map(CaseResponse.Event::of).toList();
        return new CaseResponse(caseNumber, clocks(caseNumber), events);
    }

    private List<ExplainedClock> clocks(String caseNumber) {
        var calendar = calendars.current();
        var today = LocalDate.now(time);
        var clocks = ledger.ofCase(caseNumber).stream()
                .map(clock -> clock.asOf(calendar, today))
                .toList();
        var names = departmentNames.of(clocks);
        return clocks.stream()
                .map(clock -> new ExplainedClock(
                        ClockResponse.of(clock, names),
                        ExplanationResponse.of(Explanation.of(clock, calendar, today)),
                        TimesResponse.of(clock, calendar, today)))
                .toList();
    }
}
