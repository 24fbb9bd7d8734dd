package io.onetrip.cases.handling.adapter.rest;

import io.onetrip.cases.hall.Clerks;
import io.onetrip.cases.handling.application.HandOverCases;
import io.onetrip.cases.handling.domain.KnownClerks;
import io.onetrip.cases.numbering.CaseNumber;
import io.onetrip.chassis.idempotency.Idempotent;
import io.onetrip.chassis.security.Actor;
import io.onetrip.chassis.security.RequiresRole;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Responsibility", description = "One clerk stays responsible to the end (首窗负责)")
class HandOverController {
    private final HandOverCases handOverCases;
    private final KnownClerks clerks;
    private final CaseResponses responses;

    HandOverController(HandOverCases handOverCases, KnownClerks clerks, CaseResponses responses) {
        this.handOverCases = handOverCases;
        this.clerks = clerks;
        this.responses = responses;
    }

    @GetMapping("/api/cases/clerks")
    @RequiresRole({"intake-clerk", "hall-manager"})
    @Operation(summary = "Clerks of the own hall whom this service has seen act at the window")
    List<ClerkResponse> clerks(Actor actor) {
        return clerks.of(Clerks.of(actor).hall()).stream()
                .map(ClerkResponse::of)
                .toList();
    }

    @PostMapping("/api/cases/{caseNumber}/hand-over")
    @Idempotent
    @RequiresRole({"intake-clerk", "hall-manager"})
    @Operation(summary = "Hand the case over to a colleague of the hall")
    @ApiResponse(responseCode = "200", description = "The colleague is responsible")
    @ApiResponse(responseCode = "403", description = "/problems/not-responsible, other-hall")
    @ApiResponse(responseCode = "409", description = "/problems/already-responsible, case-ended")
    @ApiResponse(responseCode = "422", description = "/problems/clerk-unknown")
    CaseResponse one(@PathVariable String caseNumber, @Valid @RequestBody HandOverRequest request, Actor actor) {
        return responses.of(handOverCases.one(
                CaseNumber.typed(caseNumber),
                Clerks.of(actor),
                actor.has("hall-manager"),
                request.to(),
                request.reason()));
    }

    @PostMapping("/api/cases/hand-overs")
    @Idempotent
    @RequiresRole("hall-manager")
    @Operation(summary = "Hand every open case of an absent clerk over; 500 at once, each answered for itself")
    @ApiResponse(responseCode = "200", description = "What became of each; more: call again with a new key")
    @ApiResponse(responseCode = "409", description = "/problems/already-responsible")
    @ApiResponse(responseCode = "422", description = "/problems/clerk-unknown")
    HandOversResponse all(@Valid @RequestBody HandOverAllRequest request, Actor actor) {
        return HandOversResponse.of(
                handOverCases.all(Clerks.of(actor), request.from(), request.to(), request.reason()));
    }
}
