package io.onetrip.approval.licences.adapter.rest;

import io.onetrip.approval.licences.application.KeepSeals;
import io.onetrip.approval.licences.domain.ApprovalSeal;
import io.onetrip.approval.licences.domain.Seals;
import io.onetrip.approval.tasks.adapter.rest.Officers;
import io.onetrip.chassis.audit.Audit;
import io.onetrip.chassis.event.AggregateRef;
import io.onetrip.chassis.idempotency.Idempotent;
import io.onetrip.chassis.security.Actor;
import io.onetrip.chassis.security.RequiresRole;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The register of the own department's seals, and the slips of their uses. */
@RestController
@RequestMapping("/api/approval/seals")
@Tag(name = "Seals", description = "Register of seals and triplicate slips of the own department")
@RequiresRole({"approver", "chief-representative"})
class SealController {
    private final Seals seals;
    private final KeepSeals keepSeals;
    private final Audit audit;

    SealController(Seals seals, KeepSeals keepSeals, Audit audit) {
        this.seals = seals;
        this.keepSeals = keepSeals;
        this.audit = audit;
    }

    @GetMapping
    @Operation(summary = "The department's seals, the latest first")
    List<SealResponse> list(Actor actor) {
        return seals.of(Officers.of(actor).department()).stream()
                .map(SealResponse::of)
                .toList();
    }

    @GetMapping("/uses")
    @Operation(summary = "The department's copies of the slips (三联单), the latest first")
    SealUsePage uses(
            @RequestParam @Parameter(description = "next of the page before") @Nullable Long after,
            @RequestParam(defaultValue = "50") @Min(1) @Max(200) int limit,
            Actor actor) {
        return SealUsePage.of(seals.uses(Officers.of(actor).department(), after, limit + 1), limit);
    }

    @PostMapping
    @RequiresRole("chief-representative")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Register the department's seal; the caller keeps it")
    @ApiResponse(responseCode = "201", description = "Registered; licences that wait are issued if it authorises")
    @ApiResponse(responseCode = "409", description = "/problems/seal-in-use: withdraw that one first")
    @Idempotent
    @Transactional
    public SealResponse register(@Valid @RequestBody RegisterSealRequest request, Actor actor) {
        return recorded("REGISTERED", keepSeals.register(Officers.of(actor), request.name(), request.authorises()));
    }

    @PostMapping("/{sealId}/authority")
    @RequiresRole("chief-representative")
    @Operation(
            summary = "Let grants of the department's officers and systems be sealed, or not; who does keeps the seal",
            description = "Without authority each licence waits for the keeper's own hand.")
    @ApiResponse(responseCode = "200", description = "As said")
    @ApiResponse(responseCode = "403", description = "/problems/other-department")
    @ApiResponse(responseCode = "404", description = "/problems/seal-not-found")
    @ApiResponse(responseCode = "409", description = "/problems/seal-withdrawn")
    @Idempotent
    @Transactional
    public SealResponse authorise(
            @PathVariable String sealId, @Valid @RequestBody SealAuthorityRequest request, Actor actor) {
        var seal = keepSeals.authorise(sealId, Officers.of(actor), request.authorises());
        return recorded(request.authorises() ? "AUTHORISED" : "KEPT_IN_HAND", seal);
    }

    @PostMapping("/{sealId}/withdrawal")
    @RequiresRole("chief-representative")
    @Operation(summary = "Use a seal no longer; licences issued with it stay as they are")
    @ApiResponse(responseCode = "200", description = "Withdrawn")
    @ApiResponse(responseCode = "403", description = "/problems/other-department")
    @ApiResponse(responseCode = "404", description = "/problems/seal-not-found")
    @ApiResponse(responseCode = "409", description = "/problems/seal-withdrawn")
    @Idempotent
    @Transactional
    public SealResponse withdraw(
            @PathVariable String sealId, @Valid @RequestBody WithdrawSealRequest request, Actor actor) {
        return recorded("WITHDRAWN", keepSeals.withdraw(sealId, Officers.of(actor), request.reason()));
    }

    private SealResponse recorded(String action, ApprovalSeal seal) {
        audit.record(
                action,
                new AggregateRef("seal", seal.id()),
                Map.of("department", seal.department(), "name", seal.name(), "authorises", seal.authorises()));
        return SealResponse.of(seal);
    }
}
