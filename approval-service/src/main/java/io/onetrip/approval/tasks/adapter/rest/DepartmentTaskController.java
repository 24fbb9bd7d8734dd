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
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
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
     * nothing comes twice, also over restarts of either side.
     *
     * @param after cursor kept from the call before, left out for the start
     * @param status left out: all
     * @param limit 1 to 1000
     */
    @GetMapping("/tasks")
    TaskFeed feed(
            @RequestParam(defaultValue = "0") @Min(0) long after,
            @RequestParam @Nullable TaskStatus status,
            @RequestParam(defaultValue = "100") @Min(1) @Max(1000) int limit,
            Actor actor) {
        var rows = tasks.feed(Officers.of(actor).department(), status, after, limit);
        var next = rows.isEmpty() ? after : rows.getLast().position();
        return new TaskFeed(views.page(rows, limit, last -> "").content(), Long.toString(next));
    }

    @GetMapping("/tasks/{taskId}")
    TaskView show(@PathVariable String taskId, Actor actor) {
        return views.view(findTask.find(taskId, Officers.of(actor)));
    }

    @PostMapping("/tasks/{taskId}/claim")
    @Idempotent
    TaskView claim(@PathVariable String taskId, Actor actor) {
        claimTask.claim(taskId, Officers.of(actor));
        return show(taskId, actor);
    }

    @PostMapping("/tasks/{taskId}/decision")
    @Idempotent
    TaskView decide(@PathVariable String taskId, @Valid @RequestBody DecisionRequest request, Actor actor) {
        decideTasks.decide(taskId, Officers.of(actor), request::verdict);
        return show(taskId, actor);
    }

    /** Decides 1 to 1000 tasks; each row is answered for itself, a wrong one does not hold up the others. */
    @PostMapping("/decisions")
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
