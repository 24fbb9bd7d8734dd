package io.onetrip.approval.clock.adapter.rest;

import io.onetrip.approval.clock.adapter.rest.ClockRequests.ExtensionRequest;
import io.onetrip.approval.clock.application.ExtendLimit;
import io.onetrip.approval.clock.application.MoveStep;
import io.onetrip.approval.clock.application.ReadClock;
import io.onetrip.approval.clock.application.ResumeClock;
import io.onetrip.approval.clock.application.SuspendClock;
import io.onetrip.approval.tasks.adapter.rest.Officers;
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

/** The clock of a task of the own department. */
@RestController
@Tag(
        name = "Clock",
        description = "What stops and lengthens the clock of a task, its steps, and why it is due when it is")
@RequestMapping("/api/approval/tasks/{taskId}")
@RequiresRole({"approver", "chief-representative"})
class ClockController extends OneClock {
    private final ExtendLimit extendLimit;

    ClockController(
            ReadClock readClock,
            SuspendClock suspendClock,
            ResumeClock resumeClock,
            ExtendLimit extendLimit,
            MoveStep moveStep,
            ClockViews views) {
        super(readClock, suspendClock, resumeClock, moveStep, views);
        this.extendLimit = extendLimit;
    }

    @PostMapping("/extension")
    @RequiresRole("chief-representative")
    @Operation(summary = "Extend the limit once, by the head of the organ (行政许可法 42(1))")
    @ApiResponse(responseCode = "200", description = "Extended")
    @ApiResponse(responseCode = "403", description = "/problems/forbidden: not the head; other-department")
    @ApiResponse(
            responseCode = "409",
            description = "/problems/limit-extended, extension-too-late, task-decided, task-closed")
    @Idempotent
    ClockView extend(@PathVariable String taskId, @Valid @RequestBody ExtensionRequest request, Actor actor) {
        extendLimit.byOrgan(taskId, Officers.of(actor), request.reason());
        return show(taskId, actor);
    }
}
