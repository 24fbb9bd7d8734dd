package io.onetrip.cases.slips;

import io.onetrip.cases.hall.Clerks;
import io.onetrip.cases.handling.application.FindCase;
import io.onetrip.cases.numbering.CaseNumber;
import io.onetrip.chassis.security.Actor;
import io.onetrip.chassis.security.RequiresRole;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequiresRole({"intake-clerk", "output-clerk", "hall-manager"})
@Tag(name = "Seal slips", description = "The hall's copies, of a case of the own hall")
class SealSlipController {
    private final FindCase findCase;
    private final SealSlips slips;

    SealSlipController(FindCase findCase, SealSlips slips) {
        this.findCase = findCase;
        this.slips = slips;
    }

    @GetMapping("/api/cases/{caseNumber}/seal-slips")
    @Operation(summary = "The hall's copies of the slips of seals used on the case (三联单), in order")
    @ApiResponse(responseCode = "200", description = "One for each licence that was issued")
    @ApiResponse(responseCode = "404", description = "/problems/case-not-found")
    List<SealSlip> list(@PathVariable String caseNumber, Actor actor) {
        var found = findCase.find(CaseNumber.typed(caseNumber), Clerks.of(actor));
        return slips.ofCase(found.number().value());
    }
}
