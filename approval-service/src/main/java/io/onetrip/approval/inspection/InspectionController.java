package io.onetrip.approval.inspection;

import io.onetrip.approval.inspection.InspectionRequests.CancellationRequest;
import io.onetrip.approval.inspection.InspectionRequests.PlanRequest;
import io.onetrip.approval.inspection.InspectionRequests.ReportRequest;
import io.onetrip.approval.inspection.InspectionRequests.SignatureRequest;
import io.onetrip.approval.tasks.adapter.rest.Officers;
import io.onetrip.approval.tasks.application.FindTask;
import io.onetrip.chassis.idempotency.Idempotent;
import io.onetrip.chassis.security.Actor;
import io.onetrip.chassis.security.RequiresRole;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Site inspections of tasks of the own department; each officer signs by the own account, so no system does. */
@RestController
@RequestMapping("/api/approval")
@Tag(name = "Inspections", description = "Site inspections by two officers (现场勘验), people of the own department")
@RequiresRole({"approver", "chief-representative"})
class InspectionController {
    private final FindTask findTask;
    private final Inspections inspections;
    private final PlanInspection planInspection;
    private final MoveInspection moveInspection;

    InspectionController(
            FindTask findTask, Inspections inspections, PlanInspection planInspection, MoveInspection moveInspection) {
        this.findTask = findTask;
        this.inspections = inspections;
        this.planInspection = planInspection;
        this.moveInspection = moveInspection;
    }

    @GetMapping("/inspections")
    @Operation(summary = "List the inspections that wait for the caller, the earliest first, at most 200")
    List<Inspections.Waiting> waiting(Actor actor) {
        return inspections.waitingFor(actor.id());
    }

    @GetMapping("/tasks/{taskId}/inspections")
    @Operation(summary = "List the inspections of a task, in their order")
    @ApiResponse(responseCode = "403", description = "/problems/other-department")
    @ApiResponse(responseCode = "404", description = "/problems/task-not-found")
    List<SiteInspection> of(@PathVariable String taskId, Actor actor) {
        return inspections.of(
                findTask.find(taskId, Officers.of(actor)).task().item().id());
    }

    @PostMapping("/tasks/{taskId}/inspections")
    @Operation(
            summary = "Plan an inspection by two officers (行政许可法 34)",
            description = "By who has the task or the chief representative. It stops no clock.")
    @ApiResponse(responseCode = "409", description = "/problems/inspection-open, task-claimed-by-other, task-decided")
    @ApiResponse(
            responseCode = "422",
            description = "/problems/inspection-officers-invalid, inspection-day-invalid, colleague-unknown")
    @Idempotent
    List<SiteInspection> plan(@PathVariable String taskId, @Valid @RequestBody PlanRequest request, Actor actor) {
        planInspection.plan(
                taskId,
                Officers.of(actor),
                Officers.heads(actor),
                request.plannedOn(),
                request.place().strip(),
                request.officers());
        return of(taskId, actor);
    }

    @PostMapping("/tasks/{taskId}/inspections/{number}/report")
    @Operation(summary = "Write the record (勘验笔录), by one of its officers; written anew it is signed anew")
    @ApiResponse(responseCode = "403", description = "/problems/inspection-not-yours, other-department")
    @ApiResponse(responseCode = "404", description = "/problems/inspection-not-found, task-not-found")
    @ApiResponse(responseCode = "409", description = "/problems/inspection-over, inspection-changed, task-decided")
    @ApiResponse(responseCode = "422", description = "/problems/inspection-day-invalid")
    @Idempotent
    List<SiteInspection> report(
            @PathVariable String taskId,
            @PathVariable int number,
            @Valid @RequestBody ReportRequest request,
            Actor actor) {
        moveInspection.report(taskId, number, Officers.of(actor), request.version(), request.said());
        return of(taskId, actor);
    }

    @PostMapping("/tasks/{taskId}/inspections/{number}/signature")
    @Operation(summary = "Sign the record as read, by the own account; it holds once both officers have")
    @ApiResponse(responseCode = "403", description = "/problems/inspection-not-yours, other-department")
    @ApiResponse(responseCode = "404", description = "/problems/inspection-not-found, task-not-found")
    @ApiResponse(
            responseCode = "409",
            description = "/problems/inspection-unwritten, inspection-signed, inspection-over, inspection-changed")
    @Idempotent
    List<SiteInspection> sign(
            @PathVariable String taskId,
            @PathVariable int number,
            @Valid @RequestBody SignatureRequest request,
            Actor actor) {
        moveInspection.sign(taskId, number, Officers.of(actor), request.version());
        return of(taskId, actor);
    }

    @PostMapping("/tasks/{taskId}/inspections/{number}/cancellation")
    @Operation(summary = "Cancel it with a reason, by who has the task or the chief representative")
    @ApiResponse(responseCode = "404", description = "/problems/inspection-not-found, task-not-found")
    @ApiResponse(
            responseCode = "409",
            description = "/problems/inspection-over, inspection-changed, task-claimed-by-other, task-decided")
    @Idempotent
    List<SiteInspection> cancel(
            @PathVariable String taskId,
            @PathVariable int number,
            @Valid @RequestBody CancellationRequest request,
            Actor actor) {
        moveInspection.cancel(
                taskId,
                number,
                Officers.of(actor),
                Officers.heads(actor),
                request.version(),
                request.reason().strip());
        return of(taskId, actor);
    }
}
