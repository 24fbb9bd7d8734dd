package io.onetrip.approval.acceptance.adapter.rest;

import io.onetrip.approval.acceptance.application.AcceptItem;
import io.onetrip.approval.acceptance.application.AskForCorrection;
import io.onetrip.approval.acceptance.application.CurrentAcceptanceTime;
import io.onetrip.approval.acceptance.application.DeclineItem;
import io.onetrip.approval.acceptance.domain.ItemAcceptance;
import io.onetrip.approval.tasks.adapter.rest.Officers;
import io.onetrip.chassis.idempotency.Idempotent;
import io.onetrip.chassis.security.Actor;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.validation.Valid;
import java.util.Objects;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;

/** How people and systems of a department alike answer an application for one of its items. */
abstract class OneAcceptance {
    private final AcceptItem acceptItem;
    private final AskForCorrection askForCorrection;
    private final DeclineItem declineItem;
    private final CurrentAcceptanceTime time;

    OneAcceptance(
            AcceptItem acceptItem,
            AskForCorrection askForCorrection,
            DeclineItem declineItem,
            CurrentAcceptanceTime time) {
        this.acceptItem = acceptItem;
        this.askForCorrection = askForCorrection;
        this.declineItem = declineItem;
        this.time = time;
    }

    @PostMapping("/acceptance")
    @Operation(
            summary = "Accept an item that is not entrusted to the window (受理)",
            description = "A task nobody has claimed is claimed by it; the item's clock runs from here.")
    @ApiResponse(responseCode = "200", description = "Accepted")
    @ApiResponse(responseCode = "403", description = "/problems/other-department")
    @ApiResponse(responseCode = "404", description = "/problems/task-not-found")
    @ApiResponse(
            responseCode = "409",
            description = "/problems/acceptance-entrusted, item-accepted, correction-awaited, task-claimed-by-other,"
                    + " task-decided, task-closed")
    @Idempotent
    AcceptanceResponse accept(@PathVariable String taskId, Actor actor) {
        return shown(acceptItem.accept(taskId, Officers.of(actor)));
    }

    @PostMapping("/correction-request")
    @Operation(
            summary = "Tell the applicant everything that is to be corrected or added (一次性告知)",
            description =
                    "Before acceptance once, and a supervisor may let a second follow; afterwards it stops no clock.")
    @ApiResponse(responseCode = "200", description = "The first window asks the applicant")
    @ApiResponse(responseCode = "403", description = "/problems/other-department")
    @ApiResponse(responseCode = "404", description = "/problems/task-not-found")
    @ApiResponse(
            responseCode = "409",
            description = "/problems/correction-already-requested, correction-awaited, item-deemed-accepted,"
                    + " task-claimed-by-other, task-decided, task-closed")
    @ApiResponse(responseCode = "422", description = "/problems/correction-subject-unknown, idempotency-key-reused")
    @Idempotent
    AcceptanceResponse ask(
            @PathVariable String taskId, @Valid @RequestBody CorrectionNeededRequest request, Actor actor) {
        return shown(askForCorrection.ask(taskId, Officers.of(actor), request.lines()));
    }

    @PostMapping("/non-acceptance")
    @Operation(
            summary = "Do not accept an item that is not entrusted to the window (不予受理)",
            description = "Ends the task; the items of the case that need it are closed, the others go on.")
    @ApiResponse(responseCode = "200", description = "Not accepted, for good")
    @ApiResponse(responseCode = "403", description = "/problems/other-department")
    @ApiResponse(responseCode = "404", description = "/problems/task-not-found")
    @ApiResponse(
            responseCode = "409",
            description = "/problems/acceptance-entrusted, item-accepted, item-deemed-accepted, correction-awaited,"
                    + " task-claimed-by-other, task-decided, task-closed")
    @ApiResponse(responseCode = "422", description = "/problems/reason-missing, idempotency-key-reused")
    @Idempotent
    AcceptanceResponse decline(
            @PathVariable String taskId, @Valid @RequestBody NonAcceptanceRequest request, Actor actor) {
        return shown(declineItem.decline(
                taskId,
                Officers.of(actor),
                Objects.requireNonNullElse(request.reason(), "").strip(),
                Objects.requireNonNullElse(request.legalBasis(), "").strip(),
                request.applyInstead()));
    }

    private AcceptanceResponse shown(ItemAcceptance acceptance) {
        return AcceptanceResponse.of(acceptance, time.get());
    }
}
