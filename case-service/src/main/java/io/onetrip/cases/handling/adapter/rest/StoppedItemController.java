package io.onetrip.cases.handling.adapter.rest;

import io.onetrip.cases.hall.Clerks;
import io.onetrip.cases.handling.application.ResolveStopped;
import io.onetrip.cases.numbering.CaseNumber;
import io.onetrip.chassis.idempotency.Idempotent;
import io.onetrip.chassis.security.Actor;
import io.onetrip.chassis.security.RequiresRole;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** An item that needs a result which was revoked before it went out waits for a person's word. */
@RestController
@RequestMapping("/api/cases/{caseNumber}/items/{itemId}")
@RequiresRole("intake-clerk")
@Tag(name = "Intake")
class StoppedItemController {
    private final ResolveStopped resolveStopped;
    private final CaseResponses responses;

    StoppedItemController(ResolveStopped resolveStopped, CaseResponses responses) {
        this.resolveStopped = resolveStopped;
        this.responses = responses;
    }

    @Schema(description = "Why; the audit chain keeps it")
    record ResolveStoppedRequest(@NotBlank @Size(max = 500) String reason) {}

    @PostMapping("/end")
    @Idempotent
    @Operation(summary = "End an item that a revoked result stops, with those that need it; the others go on")
    @ApiResponse(responseCode = "200", description = "Ended; the applicant is told")
    @ApiResponse(responseCode = "403", description = "/problems/other-hall")
    @ApiResponse(responseCode = "404", description = "/problems/case-not-found")
    @ApiResponse(responseCode = "409", description = "/problems/item-not-stopped: no revoked result stops it any more")
    CaseResponse end(
            @PathVariable String caseNumber,
            @PathVariable String itemId,
            @Valid @RequestBody ResolveStoppedRequest request,
            Actor actor) {
        return responses.of(
                resolveStopped.end(CaseNumber.typed(caseNumber), Clerks.of(actor), itemId, request.reason()));
    }

    @PostMapping("/dispatch")
    @Idempotent
    @Operation(
            summary = "Send an item that a revoked result stops to its department all the same",
            description = "The department is told which result is missing; no rule grants the item at once.")
    @ApiResponse(responseCode = "200", description = "With its department")
    @ApiResponse(responseCode = "403", description = "/problems/other-hall")
    @ApiResponse(responseCode = "404", description = "/problems/case-not-found")
    @ApiResponse(
            responseCode = "409",
            description = "/problems/item-not-stopped, item-awaits-earlier: others before it are not granted yet")
    CaseResponse sendOut(
            @PathVariable String caseNumber,
            @PathVariable String itemId,
            @Valid @RequestBody ResolveStoppedRequest request,
            Actor actor) {
        return responses.of(
                resolveStopped.sendOut(CaseNumber.typed(caseNumber), Clerks.of(actor), itemId, request.reason()));
    }
}
