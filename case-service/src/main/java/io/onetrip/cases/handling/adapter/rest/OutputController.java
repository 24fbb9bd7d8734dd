package io.onetrip.cases.handling.adapter.rest;

import io.onetrip.cases.hall.Clerks;
import io.onetrip.cases.numbering.CaseNumber;
import io.onetrip.cases.output.application.HandOutPacket;
import io.onetrip.chassis.idempotency.Idempotent;
import io.onetrip.chassis.security.Actor;
import io.onetrip.chassis.security.RequiresRole;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequiresRole("output-clerk")
@Tag(name = "Output", description = "At the one output window (统一出件)")
class OutputController {
    private final HandOutPacket handOut;
    private final CaseResponses responses;

    OutputController(HandOutPacket handOut, CaseResponses responses) {
        this.handOut = handOut;
        this.responses = responses;
    }

    @PostMapping("/api/cases/{caseNumber}/hand-out")
    @Idempotent
    @Operation(
            summary = "Hand results out (取件)",
            description = "Without items the whole packet, which completes the case; with items some results that are"
                    + " granted already. The collector shows the pickup code and the clerk compares the last characters"
                    + " of the applicant's or the agent's number, or has seen the papers.")
    @ApiResponse(responseCode = "200", description = "Completed, or some results handed out")
    @ApiResponse(responseCode = "409", description = "/problems/output-not-ready, packet-held, result-not-collectable")
    @ApiResponse(
            responseCode = "422",
            description = "/problems/identity-number-invalid, pickup-code-missing, pickup-code-wrong,"
                    + " collector-number-missing: of an organization no person's number is known; write one down")
    CaseResponse handOut(@PathVariable String caseNumber, @Valid @RequestBody HandOutRequest request, Actor actor) {
        return responses.of(handOut.handOut(CaseNumber.typed(caseNumber), Clerks.of(actor), request.collection()));
    }
}
