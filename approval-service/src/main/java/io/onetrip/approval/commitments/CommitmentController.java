package io.onetrip.approval.commitments;

import io.onetrip.approval.commitments.CommitmentToVerify.Outcome;
import io.onetrip.approval.tasks.adapter.rest.Officers;
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
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Whoever granted on a commitment verifies it, and nobody else. */
@RestController
@RequestMapping("/api/approval/commitments")
@RequiresRole({"approver", "chief-representative"})
@Tag(name = "Commitments", description = "Later verification (事后核查), by people of the own department")
class CommitmentController {
    private final Commitments commitments;
    private final VerifyCommitment verifyCommitment;
    private final Clock clock;
    private final Duration verifyWithin;

    CommitmentController(
            Commitments commitments,
            VerifyCommitment verifyCommitment,
            Clock clock,
            @Value("${onetrip.commitments.verify-within:60d}") Duration verifyWithin) {
        this.commitments = commitments;
        this.verifyCommitment = verifyCommitment;
        this.clock = clock;
        this.verifyWithin = verifyWithin;
    }

    record VerificationRequest(
            @NotNull Outcome outcome,
            @NotBlank @Size(max = 1000) String findings,

            @Nullable @Schema(description = "With RECTIFY: the last day to put it right")
            LocalDate rectifyBy) {}

    /** @param next cursor of the next page, absent on the last */
    @Schema(name = "CommitmentPage")
    record Page(List<CommitmentResponse> content, @Nullable String next) {}

    @GetMapping
    @Operation(
            summary =
                    "List the commitments of granted items, the oldest grant first; with done=true those verified, the"
                            + " last first")
    @ApiResponse(responseCode = "200", description = "A page; next is given back as after")
    @ApiResponse(responseCode = "400", description = "/problems/invalid-request: after is no cursor of this list")
    Page list(
            @RequestParam(defaultValue = "false") boolean done,
            @RequestParam
                    @Parameter(description = "next of the page before", schema = @Schema(type = "string"))
                    @Nullable
                    CommitmentCursor after,
            @RequestParam(defaultValue = "50") @Min(1) @Max(200) int limit,
            Actor actor) {
        var department = Officers.of(actor).department();
        var rows = done
                ? commitments.verified(department, after, limit + 1)
                : commitments.toVerify(department, after, limit + 1);
        var shown = rows.subList(0, Math.min(limit, rows.size()));
        return new Page(
                shown.stream()
                        .map(one -> CommitmentResponse.of(one, verifyWithin, clock.getZone()))
                        .toList(),
                rows.size() > limit ? shown.getLast().cursor(done).write() : null);
    }

    @PostMapping("/{taskId}/{materialId}/verification")
    @Idempotent
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Say what was found: fulfilled, to be put right by a day, or revoked")
    @ApiResponse(responseCode = "204", description = "Taken down; a revocation bars the applicant until it is repaired")
    @ApiResponse(responseCode = "403", description = "/problems/other-department")
    @ApiResponse(responseCode = "404", description = "/problems/commitment-not-found")
    @ApiResponse(
            responseCode = "409",
            description = "/problems/commitment-not-due, commitment-verified, rectification-running")
    @ApiResponse(responseCode = "422", description = "/problems/rectify-day-invalid")
    void verify(
            @PathVariable String taskId,
            @PathVariable String materialId,
            @Valid @RequestBody VerificationRequest request,
            Actor actor) {
        verifyCommitment.verify(
                taskId, materialId, Officers.of(actor), request.outcome(), request.findings(), request.rectifyBy());
    }
}
