package io.onetrip.cases.commitment;

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
@Tag(name = "Commitments", description = "In the place of materials (告知承诺, 国办发〔2020〕42号)")
class VerificationController {
    private final FindCase findCase;
    private final Verifications verifications;

    VerificationController(FindCase findCase, Verifications verifications) {
        this.findCase = findCase;
        this.verifications = verifications;
    }

    @GetMapping("/api/cases/{caseNumber}/commitments/verifications")
    @Operation(summary = "What departments found of the commitments of a case")
    @ApiResponse(responseCode = "200", description = "The last word on each; empty while nothing is verified")
    @ApiResponse(responseCode = "404", description = "/problems/case-not-found")
    List<VerificationResponse> list(@PathVariable String caseNumber, Actor actor) {
        var found = findCase.find(CaseNumber.typed(caseNumber), Clerks.of(actor));
        return verifications.ofCase(found.number());
    }
}
