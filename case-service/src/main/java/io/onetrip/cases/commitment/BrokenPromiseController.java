package io.onetrip.cases.commitment;

import io.onetrip.cases.CaseRefused;
import io.onetrip.cases.Reason;
import io.onetrip.cases.numbering.CaseNumber;
import io.onetrip.chassis.audit.Audit;
import io.onetrip.chassis.event.AggregateRef;
import io.onetrip.chassis.idempotency.Idempotent;
import io.onetrip.chassis.security.Actor;
import io.onetrip.chassis.security.RequiresRole;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Repair of credit (信用修复) is a supervisor's, and is kept in the case's audit chain. */
@RestController
@RequestMapping("/api/cases/broken-promises")
@RequiresRole("supervisor")
@Tag(name = "Broken promises", description = "Who broke one is given no more credit until it is repaired")
class BrokenPromiseController {
    private final BrokenPromiseRegister register;
    private final Audit audit;
    private final Clock clock;

    BrokenPromiseController(BrokenPromiseRegister register, Audit audit, Clock clock) {
        this.register = register;
        this.audit = audit;
        this.clock = clock;
    }

    record RepairRequest(
            @NotBlank @Size(max = 20) String caseNumber,
            @NotBlank @Size(max = 64) String materialId,
            @NotBlank @Size(max = 500) String reason) {}

    record Repaired(String by, String materialId, String reason) {}

    /** @param next cursor of the next page, absent on the last */
    @Schema(name = "BrokenPromisePage")
    record Page(
            List<BrokenPromiseRegister.Entry> content,
            @Nullable String next) {}

    @GetMapping
    @Operation(summary = "Broken promises, the newest first")
    @ApiResponse(responseCode = "200", description = "A page of those that bar; with all=true of the repaired ones too")
    @ApiResponse(responseCode = "400", description = "/problems/invalid-request: after is no cursor of this list")
    Page list(
            @RequestParam(defaultValue = "false") boolean all,
            @RequestParam(required = false)
                    @Parameter(description = "next of the page before", schema = @Schema(type = "string"))
                    @Nullable
                    BrokenPromiseCursor after,
            @RequestParam(defaultValue = "50") @Min(1) @Max(200) int limit) {
        var rows = register.newest(all, after, limit + 1);
        var shown = rows.subList(0, Math.min(limit, rows.size()));
        return new Page(shown, rows.size() > limit ? shown.getLast().cursor().write() : null);
    }

    @PostMapping("/repairs")
    @Idempotent
    @Transactional
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Repair the credit of who broke a promise")
    @ApiResponse(responseCode = "204", description = "Repaired: it bars no more")
    @ApiResponse(responseCode = "404", description = "/problems/promise-not-found")
    void repair(@Valid @RequestBody RepairRequest request, Actor actor) {
        var number = CaseNumber.typed(request.caseNumber()).value();
        if (!register.repair(number, request.materialId(), actor.name(), request.reason(), clock.instant()))
            throw new CaseRefused(
                    Reason.PROMISE_NOT_FOUND, "没有这条未修复的失信记录, 请刷新 (No such broken promise awaits repair: reload)");
        audit.record(
                "case.promise-repaired",
                new AggregateRef("case", number),
                new Repaired(actor.id(), request.materialId(), request.reason()));
    }
}
