package io.onetrip.cases.handling.adapter.rest;

import io.onetrip.cases.hall.Clerks;
import io.onetrip.cases.handling.application.FindCase;
import io.onetrip.cases.numbering.CaseNumber;
import io.onetrip.chassis.security.Actor;
import io.onetrip.chassis.security.RequiresRole;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequiresRole({"intake-clerk", "output-clerk", "hall-manager"})
@Tag(name = "Cases", description = "Of the own hall")
class CaseController {
    private final FindCase findCase;
    private final CaseResponses responses;

    CaseController(FindCase findCase, CaseResponses responses) {
        this.findCase = findCase;
        this.responses = responses;
    }

    @GetMapping("/api/cases/{caseNumber}")
    @Operation(summary = "Show a case of the own hall")
    @ApiResponse(responseCode = "200", description = "The case")
    @ApiResponse(responseCode = "403", description = "/problems/other-hall")
    @ApiResponse(responseCode = "404", description = "/problems/case-not-found")
    @ApiResponse(responseCode = "422", description = "/problems/case-number-invalid")
    CaseResponse show(@PathVariable String caseNumber, Actor actor) {
        return responses.of(findCase.find(CaseNumber.typed(caseNumber), Clerks.of(actor)));
    }
}
