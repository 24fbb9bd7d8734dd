package io.onetrip.approval.tasks.adapter.rest;

import io.onetrip.approval.tasks.application.ClaimTask;
import io.onetrip.approval.tasks.application.DecideTasks;
import io.onetrip.approval.tasks.application.FindTask;
import io.onetrip.chassis.idempotency.Idempotent;
import io.onetrip.chassis.security.Actor;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.validation.Valid;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;

/** What people and systems of a department do alike with one of its tasks. */
abstract class OneTask {
    private final FindTask findTask;
    private final ClaimTask claimTask;
    private final DecideTasks decideTasks;
    private final TaskViews views;

    OneTask(FindTask findTask, ClaimTask claimTask, DecideTasks decideTasks, TaskViews views) {
        this.findTask = findTask;
        this.claimTask = claimTask;
        this.decideTasks = decideTasks;
        this.views = views;
    }

    @GetMapping("/{taskId}")
    @Operation(summary = "Show a task with form, materials and the results a grant brings about")
    @ApiResponse(responseCode = "200", description = "The task")
    @ApiResponse(responseCode = "403", description = "/problems/other-department")
    @ApiResponse(responseCode = "404", description = "/problems/task-not-found")
    TaskView show(@PathVariable String taskId, Actor actor) {
        return views.view(findTask.find(taskId, Officers.of(actor)));
    }

    /** Takes the task on; again by the same officer or system changes nothing. */
    @PostMapping("/{taskId}/claim")
    @Operation(summary = "Claim (认领); again by the same officer or system changes nothing")
    @ApiResponse(responseCode = "200", description = "Claimed by the caller")
    @ApiResponse(responseCode = "403", description = "/problems/other-department")
    @ApiResponse(responseCode = "404", description = "/problems/task-not-found")
    @ApiResponse(responseCode = "409", description = "/problems/task-claimed-by-other, task-decided")
    @Idempotent
    TaskView claim(@PathVariable String taskId, Actor actor) {
        claimTask.claim(taskId, Officers.of(actor));
        return show(taskId, actor);
    }

    /**
     * Grants for good, or proposes a refusal, which is decided by its review (否定报备); a task nobody has claimed is claimed
     * by it. A refusal needs reason and legal basis (行政许可法 38), its handler and the handler's post.
     */
    @PostMapping("/{taskId}/decision")
    @Operation(
            summary = "Grant for good (准予), or propose a refusal (不予许可, 否定报备)",
            description =
                    "A task nobody has claimed is claimed by it. A refusal needs reason and legalBasis (行政许可法 38), handlerPost"
                            + " and, of a system, handlerName; it is decided when the joint review upholds it.")
    @ApiResponse(responseCode = "200", description = "Decided")
    @ApiResponse(responseCode = "202", description = "A refusal is proposed and under review: see refusal")
    @ApiResponse(responseCode = "403", description = "/problems/other-department")
    @ApiResponse(responseCode = "404", description = "/problems/task-not-found")
    @ApiResponse(
            responseCode = "409",
            description = "/problems/task-claimed-by-other, task-decided, refusal-under-review")
    @ApiResponse(
            responseCode = "422",
            description =
                    "/problems/reason-missing, handler-missing, reason-overruled, conditions-invalid, result-unknown, result-number-invalid, idempotency-key-reused")
    @Idempotent
    ResponseEntity<TaskView> decide(
            @PathVariable String taskId, @Valid @RequestBody DecisionRequest request, Actor actor) {
        var decided = decideTasks.decide(taskId, Officers.of(actor), request::verdict);
        return ResponseEntity.status(decided ? HttpStatus.OK : HttpStatus.ACCEPTED)
                .body(show(taskId, actor));
    }
}
