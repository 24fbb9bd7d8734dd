package io.onetrip.approval.handover;

import io.onetrip.approval.handover.HandoverRequests.HandoverRequest;
import io.onetrip.approval.handover.HandoverRequests.ReturnRequest;
import io.onetrip.approval.tasks.adapter.rest.Officers;
import io.onetrip.approval.tasks.adapter.rest.TaskContent;
import io.onetrip.approval.tasks.adapter.rest.TaskView;
import io.onetrip.chassis.idempotency.Idempotent;
import io.onetrip.chassis.security.Actor;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.validation.Valid;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;

/** How people and systems of a department alike give a task on. */
abstract class OneHandover {
    private final HandOverTask handOverTask;
    private final ReturnTask returnTask;
    private final TaskContent content;

    OneHandover(HandOverTask handOverTask, ReturnTask returnTask, TaskContent content) {
        this.handOverTask = handOverTask;
        this.returnTask = returnTask;
        this.content = content;
    }

    @PostMapping("/handover")
    @Operation(
            summary = "Hand over to a colleague of the own department (移交)",
            description = "By who has the task; the chief representative also hands over or takes over what others,"
                    + " the own system or nobody has.")
    @ApiResponse(responseCode = "200", description = "The colleague has it")
    @ApiResponse(responseCode = "403", description = "/problems/other-department")
    @ApiResponse(responseCode = "404", description = "/problems/task-not-found")
    @ApiResponse(
            responseCode = "409",
            description = "/problems/task-not-claimed, task-claimed-by-other, colleague-has-it, refusal-under-review,"
                    + " task-decided, task-closed")
    @ApiResponse(responseCode = "422", description = "/problems/colleague-unknown, idempotency-key-reused")
    @Idempotent
    TaskView handOver(@PathVariable String taskId, @Valid @RequestBody HandoverRequest request, Actor actor) {
        handOverTask.handOver(
                taskId,
                Officers.of(actor),
                Officers.heads(actor),
                request.colleague(),
                request.reason().strip());
        return content.of(taskId);
    }

    @PostMapping("/return")
    @Operation(summary = "Give back to the pool of the department (退回任务池), by who has it or the chief representative")
    @ApiResponse(responseCode = "200", description = "Open to anybody of the department")
    @ApiResponse(responseCode = "403", description = "/problems/other-department")
    @ApiResponse(responseCode = "404", description = "/problems/task-not-found")
    @ApiResponse(
            responseCode = "409",
            description = "/problems/task-not-claimed, task-claimed-by-other, refusal-under-review, task-decided,"
                    + " task-closed")
    @ApiResponse(responseCode = "422", description = "/problems/idempotency-key-reused")
    @Idempotent
    TaskView giveBack(@PathVariable String taskId, @Valid @RequestBody ReturnRequest request, Actor actor) {
        returnTask.giveBack(
                taskId,
                Officers.of(actor),
                Officers.heads(actor),
                request.reason().strip());
        return content.of(taskId);
    }
}
