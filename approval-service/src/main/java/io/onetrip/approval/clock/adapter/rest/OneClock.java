package io.onetrip.approval.clock.adapter.rest;

import io.onetrip.approval.clock.adapter.rest.ClockRequests.ResumeRequest;
import io.onetrip.approval.clock.adapter.rest.ClockRequests.StepRequest;
import io.onetrip.approval.clock.adapter.rest.ClockRequests.SuspensionRequest;
import io.onetrip.approval.clock.application.MoveStep;
import io.onetrip.approval.clock.application.ReadClock;
import io.onetrip.approval.clock.application.ResumeClock;
import io.onetrip.approval.clock.application.SuspendClock;
import io.onetrip.approval.tasks.adapter.rest.Officers;
import io.onetrip.chassis.idempotency.Idempotent;
import io.onetrip.chassis.security.Actor;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.validation.Valid;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;

/** How people and systems of a department alike read, stop and resume the clock of a task, and begin its steps. */
abstract class OneClock {
    private final ReadClock readClock;
    private final SuspendClock suspendClock;
    private final ResumeClock resumeClock;
    private final MoveStep moveStep;
    private final ClockViews views;

    OneClock(
            ReadClock readClock,
            SuspendClock suspendClock,
            ResumeClock resumeClock,
            MoveStep moveStep,
            ClockViews views) {
        this.readClock = readClock;
        this.suspendClock = suspendClock;
        this.resumeClock = resumeClock;
        this.moveStep = moveStep;
        this.views = views;
    }

    @GetMapping("/clock")
    @Operation(summary = "Show why the task is due when it is, day by day")
    @ApiResponse(responseCode = "200", description = "Its clock")
    @ApiResponse(responseCode = "403", description = "/problems/other-department")
    @ApiResponse(responseCode = "404", description = "/problems/task-not-found")
    ClockView show(@PathVariable String taskId, Actor actor) {
        return views.view(readClock.read(taskId, Officers.of(actor)));
    }

    @PostMapping("/suspensions")
    @Operation(
            summary = "Stop the clock for a special procedure, with a notice to the applicant (行政许可法 45)",
            description = "A licence's clock stops only for the closed list; see kinds of the task's clock.")
    @ApiResponse(responseCode = "200", description = "Stopped")
    @ApiResponse(responseCode = "403", description = "/problems/other-department")
    @ApiResponse(
            responseCode = "409",
            description = "/problems/task-claimed-by-other, task-decided, task-closed, refusal-under-review")
    @ApiResponse(responseCode = "422", description = "/problems/suspension-not-allowed, suspension-end-invalid")
    @Idempotent
    ClockView suspend(@PathVariable String taskId, @Valid @RequestBody SuspensionRequest request, Actor actor) {
        suspendClock.suspend(taskId, Officers.of(actor), Officers.heads(actor), request.request());
        return show(taskId, actor);
    }

    @PostMapping("/suspensions/{number}/resumption")
    @Operation(summary = "Close a special procedure with its result: the clock runs again")
    @ApiResponse(responseCode = "200", description = "Closed")
    @ApiResponse(responseCode = "404", description = "/problems/task-not-found, suspension-not-found")
    @ApiResponse(
            responseCode = "409",
            description = "/problems/suspension-closed, task-claimed-by-other, task-decided, task-closed")
    @Idempotent
    ClockView resume(
            @PathVariable String taskId,
            @PathVariable int number,
            @Valid @RequestBody ResumeRequest request,
            Actor actor) {
        resumeClock.resume(taskId, number, Officers.of(actor), Officers.heads(actor), request.result());
        return show(taskId, actor);
    }

    @PostMapping("/steps")
    @Operation(summary = "Begin a later step; licence and delivery also once it is granted")
    @ApiResponse(responseCode = "200", description = "Begun")
    @ApiResponse(responseCode = "409", description = "/problems/step-not-next, task-decided, task-claimed-by-other")
    @Idempotent
    ClockView move(@PathVariable String taskId, @Valid @RequestBody StepRequest request, Actor actor) {
        moveStep.move(taskId, Officers.of(actor), Officers.heads(actor), request.step());
        return show(taskId, actor);
    }
}
