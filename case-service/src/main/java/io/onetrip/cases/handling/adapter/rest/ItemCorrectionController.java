package io.onetrip.cases.handling.adapter.rest;

import io.onetrip.cases.hall.Clerks;
import io.onetrip.cases.handling.application.CorrectItem;
import io.onetrip.cases.numbering.CaseNumber;
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
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/cases/{caseNumber}/items/{itemId}/corrections")
@RequiresRole("intake-clerk")
@Tag(name = "Intake")
class ItemCorrectionController {
    private final CorrectItem correctItem;
    private final CaseResponses responses;

    ItemCorrectionController(CorrectItem correctItem, CaseResponses responses) {
        this.correctItem = correctItem;
        this.responses = responses;
    }

    @PostMapping
    @Idempotent
    @Operation(
            summary = "Take in what an item's department asked for, all of it; it lies before the department at once")
    @ApiResponse(responseCode = "200", description = "Handed on")
    @ApiResponse(responseCode = "403", description = "/problems/other-hall")
    @ApiResponse(responseCode = "404", description = "/problems/case-not-found")
    @ApiResponse(
            responseCode = "409",
            description = "/problems/correction-not-requested: nothing is awaited, or the item is decided")
    @ApiResponse(
            responseCode = "422",
            description =
                    "/problems/material-missing with what still lacks in missing, form-incomplete with it in fields,"
                            + " form-invalid, material-unknown, file-not-found, papers-too-large")
    CaseResponse correct(
            @PathVariable String caseNumber,
            @PathVariable String itemId,
            @Valid @RequestBody CorrectCaseRequest request,
            Actor actor) {
        var clerk = Clerks.of(actor);
        return responses.of(correctItem.correct(
                CaseNumber.typed(caseNumber),
                itemId,
                found -> found.requireHall(clerk),
                clerk.hall(),
                request.papers()));
    }
}
