package io.onetrip.cases.handling.adapter.rest;

import io.onetrip.cases.hall.Clerks;
import io.onetrip.cases.handling.application.AcceptCase;
import io.onetrip.cases.handling.application.CorrectCase;
import io.onetrip.cases.handling.application.HandInDeferred;
import io.onetrip.cases.handling.application.ReceiveCase;
import io.onetrip.cases.handling.application.RefuseAcceptance;
import io.onetrip.cases.handling.application.RequestCorrection;
import io.onetrip.cases.handling.application.WithdrawCase;
import io.onetrip.cases.numbering.CaseNumber;
import io.onetrip.chassis.idempotency.Idempotent;
import io.onetrip.chassis.security.Actor;
import io.onetrip.chassis.security.RequiresRole;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/cases")
@RequiresRole("intake-clerk")
@Tag(name = "Intake", description = "At the integrated window (综合窗口)")
class IntakeController {
    private final ReceiveCase receiveCase;
    private final AcceptCase acceptCase;
    private final RequestCorrection requestCorrection;
    private final CorrectCase correctCase;
    private final RefuseAcceptance refuseAcceptance;
    private final HandInDeferred handInDeferred;
    private final WithdrawCase withdrawCase;
    private final CaseResponses responses;

    IntakeController(
            ReceiveCase receiveCase,
            AcceptCase acceptCase,
            RequestCorrection requestCorrection,
            CorrectCase correctCase,
            RefuseAcceptance refuseAcceptance,
            HandInDeferred handInDeferred,
            WithdrawCase withdrawCase,
            CaseResponses responses) {
        this.receiveCase = receiveCase;
        this.acceptCase = acceptCase;
        this.requestCorrection = requestCorrection;
        this.correctCase = correctCase;
        this.refuseAcceptance = refuseAcceptance;
        this.handInDeferred = handInDeferred;
        this.withdrawCase = withdrawCase;
        this.responses = responses;
    }

    @PostMapping
    @Idempotent
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Take an application in (收件) and plan it")
    @ApiResponse(responseCode = "201", description = "Received; the receipt number stands in the answer")
    @ApiResponse(responseCode = "404", description = "/problems/bundle-not-found")
    @ApiResponse(
            responseCode = "422",
            description = "/problems/answers-invalid, identity-number-invalid, credit-code-invalid, telephone-invalid,"
                    + " applicant-invalid, entrustment-missing, material-unknown, form-invalid, papers-too-large,"
                    + " file-not-found, nothing-to-do")
    CaseResponse receive(@Valid @RequestBody ReceiveCaseRequest request, Actor actor) {
        return responses.of(receiveCase.receive(Clerks.of(actor), request.application()));
    }

    @PostMapping("/{caseNumber}/acceptance")
    @Idempotent
    @Operation(summary = "Accept (受理); the first items go to their departments")
    @ApiResponse(responseCode = "200", description = "Accepted")
    @ApiResponse(responseCode = "409", description = "/problems/case-not-received")
    @ApiResponse(
            responseCode = "422",
            description =
                    "/problems/material-missing with the materials in missing, form-incomplete with the fields in fields,"
                            + " material-not-deferrable, deferral-day-invalid with the latest day, promise-broken")
    CaseResponse accept(
            @PathVariable String caseNumber,
            @Nullable @Valid @RequestBody(required = false) AcceptCaseRequest request,
            Actor actor) {
        return responses.of(acceptCase.accept(
                CaseNumber.typed(caseNumber), Clerks.of(actor), AcceptCaseRequest.deferrals(request)));
    }

    @PostMapping("/{caseNumber}/correction-requests")
    @Idempotent
    @Operation(summary = "Tell once and completely what to correct (一次性告知)")
    @ApiResponse(responseCode = "200", description = "The case waits for its corrections")
    @ApiResponse(
            responseCode = "409",
            description = "/problems/correction-already-requested, case-not-received, case-deemed-accepted")
    @ApiResponse(responseCode = "422", description = "/problems/material-unknown, field-unknown, material-shared")
    CaseResponse requestCorrection(
            @PathVariable String caseNumber, @Valid @RequestBody RequestCorrectionRequest request, Actor actor) {
        return responses.of(requestCorrection.request(CaseNumber.typed(caseNumber), Clerks.of(actor), request.lines()));
    }

    @PostMapping("/{caseNumber}/corrections")
    @Idempotent
    @Operation(summary = "Take the corrections in (补正)")
    @ApiResponse(responseCode = "200", description = "Received again, to be accepted or refused")
    @ApiResponse(responseCode = "409", description = "/problems/correction-not-requested")
    CaseResponse correct(@PathVariable String caseNumber, @Valid @RequestBody CorrectCaseRequest request, Actor actor) {
        return responses.of(correctCase.correct(CaseNumber.typed(caseNumber), Clerks.of(actor), request.papers()));
    }

    @PostMapping("/{caseNumber}/refusal")
    @Idempotent
    @Operation(summary = "Do not accept (不予受理)")
    @ApiResponse(responseCode = "200", description = "The case is at its end")
    @ApiResponse(responseCode = "409", description = "/problems/case-not-received, case-deemed-accepted")
    CaseResponse refuse(@PathVariable String caseNumber, @Valid @RequestBody RefuseCaseRequest request, Actor actor) {
        return responses.of(refuseAcceptance.refuse(
                CaseNumber.typed(caseNumber),
                Clerks.of(actor),
                request.reason(),
                request.legalBasis(),
                request.applyInstead()));
    }

    @PostMapping("/{caseNumber}/withdrawal")
    @Idempotent
    @Operation(summary = "End the case at the applicant's wish (撤回申请)")
    @ApiResponse(
            responseCode = "200",
            description = "Withdrawn; where a department had decided already, its result waits to be handed out")
    @ApiResponse(responseCode = "409", description = "/problems/case-decided")
    CaseResponse withdraw(
            @PathVariable String caseNumber, @Valid @RequestBody WithdrawCaseRequest request, Actor actor) {
        return responses.of(withdrawCase.withdraw(CaseNumber.typed(caseNumber), Clerks.of(actor), request.reason()));
    }

    @PostMapping("/{caseNumber}/deferred-materials")
    @Idempotent
    @Operation(summary = "Take promised materials in")
    @ApiResponse(responseCode = "200", description = "The departments that have the items get them at once")
    @ApiResponse(responseCode = "409", description = "/problems/material-not-awaited")
    CaseResponse handInDeferred(
            @PathVariable String caseNumber, @Valid @RequestBody HandInDeferredRequest request, Actor actor) {
        return responses.of(handInDeferred.handIn(CaseNumber.typed(caseNumber), Clerks.of(actor), request.papers()));
    }
}
