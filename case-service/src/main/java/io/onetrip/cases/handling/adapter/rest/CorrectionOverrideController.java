package io.onetrip.cases.handling.adapter.rest;

import io.onetrip.cases.handling.application.OverrideCorrection;
import io.onetrip.cases.numbering.CaseNumber;
import io.onetrip.chassis.idempotency.Idempotent;
import io.onetrip.chassis.security.Actor;
import io.onetrip.chassis.security.RequiresRole;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/cases/{caseNumber}/correction-overrides")
@RequiresRole("supervisor")
@Tag(name = "Overrides", description = "What a supervisor answers for (行政许可法 72(4))")
class CorrectionOverrideController {
    private final OverrideCorrection overrideCorrection;

    CorrectionOverrideController(OverrideCorrection overrideCorrection) {
        this.overrideCorrection = overrideCorrection;
    }

    @PostMapping
    @Idempotent
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Let the window tell a second time what is wrong")
    @ApiResponse(responseCode = "204", description = "One more notice may go out")
    @ApiResponse(responseCode = "404", description = "/problems/case-not-found")
    @ApiResponse(responseCode = "409", description = "/problems/correction-not-overridable")
    void override(@PathVariable String caseNumber, @Valid @RequestBody OverrideCorrectionRequest request, Actor actor) {
        overrideCorrection.override(CaseNumber.typed(caseNumber), actor.id(), actor.name(), request.reason());
    }
}
