package io.onetrip.approval.acceptance.adapter.rest;

import io.onetrip.approval.acceptance.application.OverrideCorrection;
import io.onetrip.chassis.idempotency.Idempotent;
import io.onetrip.chassis.security.Actor;
import io.onetrip.chassis.security.RequiresRole;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/approval/tasks/{taskId}/correction-overrides")
@RequiresRole("supervisor")
@Tag(name = "Overrides", description = "What a supervisor answers for (行政许可法 72(4))")
class CorrectionOverrideController {
    private final OverrideCorrection overrideCorrection;

    CorrectionOverrideController(OverrideCorrection overrideCorrection) {
        this.overrideCorrection = overrideCorrection;
    }

    record OverrideRequest(
            @NotBlank @Size(max = 1000) @Pattern(regexp = NonAcceptanceRequest.STORABLE)
            String reason) {}

    @PostMapping
    @Idempotent
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Let a department tell a second time what is wrong before it accepts; kept in the audit chain")
    @ApiResponse(responseCode = "204", description = "One more notice may go out")
    @ApiResponse(responseCode = "404", description = "/problems/task-not-found")
    @ApiResponse(responseCode = "409", description = "/problems/correction-not-overridable")
    void override(@PathVariable String taskId, @Valid @RequestBody OverrideRequest request, Actor actor) {
        overrideCorrection.override(taskId, actor.id(), actor.name(), request.reason());
    }
}
