package io.onetrip.approval.clock.adapter.rest;

import io.onetrip.approval.clock.adapter.rest.ClockRequests.JointExtensionRequest;
import io.onetrip.approval.clock.application.ExtendLimit;
import io.onetrip.approval.tasks.adapter.rest.Officers;
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
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Records that the people's government of the same level has extended the joint handling (行政许可法 42(2)). */
@RestController
@Tag(name = "Clock")
@RequiresRole("supervisor")
class JointExtensionController {
    private final ExtendLimit extendLimit;

    JointExtensionController(ExtendLimit extendLimit) {
        this.extendLimit = extendLimit;
    }

    @PostMapping("/api/approval/joint-extensions/{taskId}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            summary = "Extend joint handling once per case, upon the approval of the people's government (行政许可法 42(2))",
            description = "For supervisors, who name the approver and the document of the approval.")
    @ApiResponse(responseCode = "204", description = "Extended")
    @ApiResponse(responseCode = "404", description = "/problems/task-not-found")
    @ApiResponse(
            responseCode = "409",
            description = "/problems/limit-extended, extension-too-late, task-decided, task-closed")
    @ApiResponse(responseCode = "422", description = "/problems/not-joint, authority-invalid")
    @Idempotent
    void extend(@PathVariable String taskId, @Valid @RequestBody JointExtensionRequest request, Actor actor) {
        extendLimit.byGovernment(taskId, Officers.of(actor), request.reason(), request.authority());
    }
}
