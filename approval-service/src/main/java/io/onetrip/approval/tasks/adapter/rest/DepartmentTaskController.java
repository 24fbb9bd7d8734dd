package io.onetrip.approval.tasks.adapter.rest;

import io.onetrip.approval.tasks.adapter.rest.DecisionRows.Reading;
import io.onetrip.approval.tasks.application.ClaimTask;
import io.onetrip.approval.tasks.application.DecideTasks;
import io.onetrip.approval.tasks.application.FindTask;
import io.onetrip.approval.tasks.domain.TaskList;
import io.onetrip.approval.tasks.domain.TaskStatus;
import io.onetrip.chassis.idempotency.Idempotent;
import io.onetrip.chassis.security.Actor;
import io.onetrip.chassis.security.RequiresRole;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/**
 * The interface of department systems, version 1 (client credentials, own department only). Commands carry an
 * Idempotency-Key and may be repeated with it after a time-out. A change that breaks a client gets a new version in the
 * path; an added field does not.
 */
@RestController
@RequestMapping("/api/departments/v1")
@Tag(name = "Department systems", description = "Version 1, with client credentials, own department only")
@RequiresRole("department-system")
class DepartmentTaskController {
    private static final int MOST_ROWS = 1000;
    private final TaskList tasks;
    private final FindTask findTask;
    private final ClaimTask claimTask;
    private final DecideTasks decideTasks;
    private final DecisionRows decisionRows;
    private final TaskViews views;

    DepartmentTaskController(
            TaskList tasks,
            FindTask findTask,
            ClaimTask claimTask,
            DecideTasks decideTasks,
            DecisionRows decisionRows,
            TaskViews views) {
        this.tasks = tasks;
        this.findTask = findTask;
        this.claimTask = claimTask;
        this.decideTasks = decideTasks;
        this.decisionRows = decisionRows;
        this.views = views;
    }

    /**
     * Tasks in the order of their dispatch. Keep {@code next} and send it as {@code after}: nothing is missed and
     * nothing comes twice, also over restarts of either side. That holds without {@code status}: with it, a task that
     * reaches the status later, behind the cursor, is not shown.
     *
     * @param after cursor kept from the call before, left out for the start
     * @param status left out: all
     * @param limit 1 to 1000
     */
    @GetMapping("/tasks")
    @Operation(
            summary = "Read the feed of the own department's tasks, in the order of dispatch",
            description = "Keep next and send it as after: without status nothing is missed and nothing comes twice."
                    + " next stays the same while nothing new has come.")
    TaskFeed feed(
            @RequestParam(defaultValue = "0")
                    @Min(0)
                    @Parameter(description = "next of the call before; 0 for the start")
                    long after,
            @RequestParam @Parameter(description = "Left out: all") @Nullable TaskStatus status,
            @RequestParam(defaultValue = "100") @Min(1) @Max(1000) int limit,
            Actor actor) {
        var rows = tasks.feed(Officers.of(actor).department(), status, after, limit);
        var next = rows.isEmpty() ? after : rows.getLast().position();
        return new TaskFeed(views.page(rows, limit, last -> "").content(), Long.toString(next));
    }

    @GetMapping("/tasks/{taskId}")
    @Operation(summary = "Show a task with form, materials and the results a grant brings about")
    @ApiResponse(responseCode = "200", description = "The task")
    @ApiResponse(responseCode = "403", description = "/problems/other-department")
    @ApiResponse(responseCode = "404", description = "/problems/task-not-found")
    TaskView show(@PathVariable String taskId, Actor actor) {
        return views.view(findTask.find(taskId, Officers.of(actor)));
    }

    /** Takes the task on for the system; again by the same system changes nothing. */
    @PostMapping("/tasks/{taskId}/claim")
    @Operation(summary = "Claim a task (认领); again by the same system changes nothing")
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
    @PostMapping("/tasks/{taskId}/decision")
    @Operation(
            summary = "Decide a task for good (准予, 不予许可)",
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

    /** Decides 1 to 1000 tasks; each row is answered for itself, a wrong one does not hold up the others. */
    @PostMapping("/decisions")
    @Operation(
            summary = "Decide 1 to 1000 tasks, each answered for itself",
            description = "A row that cannot be read or decided is REJECTED with its problem and holds up no other.")
    @ApiResponse(responseCode = "200", description = "One answer per row, in their order")
    @Idempotent
    DecisionAnswers decideMany(
            @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            content =
                                    @Content(
                                            array = @ArraySchema(schema = @Schema(implementation = DecisionRow.class))))
                    @RequestBody
                    @NotEmpty
                    @Size(max = MOST_ROWS)
                    List<JsonNode> rows,
            Actor actor) {
        var readings = rows.stream().map(decisionRows::read).toList();
        var proposals = readings.stream()
                .mapMulti((Reading reading, Consumer<DecideTasks.Proposal> proposed) -> {
                    if (reading instanceof Reading.Readable(var proposal)) proposed.accept(proposal);
                })
                .toList();
        return DecisionAnswers.of(readings, decideTasks.decideAll(proposals, Officers.of(actor)));
    }
}
