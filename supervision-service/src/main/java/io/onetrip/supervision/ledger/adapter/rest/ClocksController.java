package io.onetrip.supervision.ledger.adapter.rest;

import io.onetrip.chassis.security.RequiresRole;
import io.onetrip.supervision.ledger.domain.ClockFilter;
import io.onetrip.supervision.ledger.domain.ClockState;
import io.onetrip.supervision.ledger.domain.LedgerOverview;
import io.onetrip.workingdays.Light;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The list of clocks. */
@RestController
@Tag(name = "Clocks", description = "Of cases and of their items")
@RequiresRole("supervisor")
class ClocksController {
    private final LedgerOverview ledger;
    private final DepartmentNames departmentNames;

    ClocksController(LedgerOverview ledger, DepartmentNames departmentNames) {
        this.ledger = ledger;
        this.departmentNames = departmentNames;
    }

    @GetMapping("/api/supervision/clocks")
    @Operation(summary = "List clocks by due day, page by page: send next as after")
    @ApiResponse(responseCode = "200", description = "A page of clocks")
    @ApiResponse(responseCode = "400", description = "/problems/cursor-invalid, invalid-request")
    ClockPageResponse clocks(
            @RequestParam(required = false) @Nullable ClockState state,
            @RequestParam(required = false) @Nullable Light light,
            @RequestParam(required = false) @Nullable String caseNumber,
            @RequestParam(required = false) @Nullable String department,
            @RequestParam(required = false) @Nullable LocalDate due,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(defaultValue = "50") @Min(1) @Max(200) int limit) {
        var filter = new ClockFilter(state, light, caseNumber, department, due);
        var found = ledger.page(filter, after == null ? null : Cursor.read(after), limit + 1);
        var page = found.subList(0, Math.min(limit, found.size()));
        var names = departmentNames.of(page);
        return new ClockPageResponse(
                page.stream().map(clock -> ClockResponse.of(clock, names)).toList(),
                found.size() > limit ? Cursor.after(page.getLast()) : null);
    }
}
