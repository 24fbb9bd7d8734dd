package io.onetrip.approval.tasks.adapter.rest;

import io.onetrip.approval.tasks.application.ClaimTask;
import io.onetrip.approval.tasks.application.DecideTasks;
import io.onetrip.approval.tasks.application.FindTask;
import io.onetrip.approval.tasks.domain.TaskCursor;
import io.onetrip.approval.tasks.domain.TaskFilter;
import io.onetrip.approval.tasks.domain.TaskList;
import io.onetrip.approval.tasks.domain.TaskStatus;
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
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The work list of a department's people; they see their own department's tasks only. */
@RestController
@Tag(name = "Work list", description = "For people of the own department")
@RequestMapping("/api/approval/tasks")
@RequiresRole({"approver", "chief-representative"})
class TaskController {
    private final TaskList tasks;
    private final FindTask findTask;
    private final ClaimTask claimTask;
    private final DecideTasks decideTasks;
    private final TaskViews views;

    TaskController(TaskList tasks, FindTask findTask, ClaimTask claimTask, DecideTasks decideTasks, TaskViews views) {
        this.tasks = tasks;
        this.findTask = findTask;
        this.claimTask = claimTask;
        this.decideTasks = decideTasks;
        this.views = views;
    }

    /**
     * Tasks of the own department, the most urgent first.
     *
     * @param status left out: all that are not decided
     * @param mine true: only those the caller has claimed
     * @param query beginning of the case number, or part of the item's or applicant's name
     * @param after {@code next} of the page before
     * @param limit 1 to 200
     */
    @GetMapping
    @Operation(summary = "List the tasks of the own department, the most urgent first")
    TaskPage list(
            @RequestParam @Parameter(description = "Left out: all that are not decided") @Nullable TaskStatus status,
            @RequestParam(defaultValue = "false") @Parameter(description = "Only those the caller has claimed")
                    boolean mine,
            @RequestParam
                    @Parameter(description = "Beginning of the case number, or part of the item's or applicant's name")
                    @Nullable
                    String query,
            @RequestParam
                    @Parameter(description = "next of the page before", schema = @Schema(type = "string"))
                    @Nullable
                    TaskCursor after,
            @RequestParam(defaultValue = "50") @Min(1) @Max(200) int limit,
            Actor actor) {
        var officer = Officers.of(actor);
        var part = query == null || query.isBlank() ? null : query;
        var filter = new TaskFilter(officer.department(), status, mine ? officer.id() : null, part);
        var rows = tasks.page(filter, after, limit + 1);
        return views.page(
                rows,
                limit,
                last -> new TaskCursor(last.due().date(), last.task().item().id()).write());
    }

    @GetMapping("/{taskId}")
    @Operation(summary = "Show a task with form, materials and the results a grant brings about")
    @ApiResponse(responseCode = "200", description = "The task")
    @ApiResponse(responseCode = "403", description = "/problems/other-department")
    @ApiResponse(responseCode = "404", description = "/problems/task-not-found")
    TaskView show(@PathVariable String taskId, Actor actor) {
        return views.view(findTask.find(taskId, Officers.of(actor)));
    }

    /** Takes the task on; again by the same officer changes nothing. */
    @PostMapping("/{taskId}/claim")
    @Operation(summary = "Claim (认领); again by the same officer changes nothing")
    @ApiResponse(responseCode = "200", description = "Claimed by the caller")
    @ApiResponse(responseCode = "403", description = "/problems/other-department")
    @ApiResponse(responseCode = "404", description = "/problems/task-not-found")
    @ApiResponse(responseCode = "409", description = "/problems/task-claimed-by-other, task-decided")
    @Idempotent
    TaskView claim(@PathVariable String taskId, Actor actor) {
        claimTask.claim(taskId, Officers.of(actor));
        return show(taskId, actor);
    }

    /** Decides for good; a task nobody has claimed is claimed by it. A refusal needs reason and legal basis (行政许可法 38). */
    @PostMapping("/{taskId}/decision")
    @Operation(
            summary = "Decide for good (准予, 不予许可)",
            description =
                    "A task nobody has claimed is claimed by it. A refusal needs reason and legalBasis (行政许可法 38).")
    @ApiResponse(responseCode = "200", description = "Decided")
    @ApiResponse(responseCode = "403", description = "/problems/other-department")
    @ApiResponse(responseCode = "404", description = "/problems/task-not-found")
    @ApiResponse(responseCode = "409", description = "/problems/task-claimed-by-other, task-decided")
    @ApiResponse(
            responseCode = "422",
            description = "/problems/reason-missing, result-unknown, result-number-invalid, idempotency-key-reused")
    @Idempotent
    TaskView decide(@PathVariable String taskId, @Valid @RequestBody DecisionRequest request, Actor actor) {
        decideTasks.decide(taskId, Officers.of(actor), request::verdict);
        return show(taskId, actor);
    }
}
