package io.onetrip.approval.tasks.adapter.rest;

import io.onetrip.approval.systems.FeedWaits;
import io.onetrip.approval.tasks.application.ClaimTask;
import io.onetrip.approval.tasks.application.DecideTasks;
import io.onetrip.approval.tasks.application.FindTask;
import io.onetrip.approval.tasks.domain.ListedTask;
import io.onetrip.approval.tasks.domain.TaskList;
import io.onetrip.approval.tasks.domain.TaskStatus;
import io.onetrip.chassis.security.Actor;
import io.onetrip.chassis.security.RequiresRole;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * The interface of department systems, version 1 (client credentials, own department only). Commands carry an
 * Idempotency-Key and may be repeated with it after a time-out. A change that breaks a client gets a new version in the
 * path; an added field does not.
 */
@RestController
@RequestMapping("/api/departments/v1/tasks")
@Tag(name = "Department systems", description = "Version 1, with client credentials, own department only")
@RequiresRole("department-system")
class DepartmentTaskController extends OneTask {
    private final TaskList tasks;
    private final TaskViews views;
    private final FeedWaits waits;

    DepartmentTaskController(
            TaskList tasks,
            FindTask findTask,
            ClaimTask claimTask,
            DecideTasks decideTasks,
            TaskViews views,
            FeedWaits waits) {
        super(findTask, claimTask, decideTasks, views);
        this.tasks = tasks;
        this.views = views;
        this.waits = waits;
    }

    /**
     * Tasks in the order of their dispatch. Keep {@code next} and send it as {@code after}: nothing is missed and
     * nothing comes twice, also over restarts of either side. That holds without {@code status}: with it, a task that
     * reaches the status later, behind the cursor, is not shown.
     *
     * @param after cursor kept from the call before, left out for the start
     * @param status left out: all
     * @param limit 1 to 1000
     * @param wait 0 to 25 seconds that an empty answer is held back for; the first task ends it
     */
    @GetMapping
    @Operation(
            summary = "Read the feed of the own department's tasks, in the order of dispatch",
            description =
                    "Keep next and send it as after: without status nothing is missed and nothing comes twice."
                            + " next stays the same while nothing new has come. wait holds an empty answer back until the first task.")
    TaskFeed feed(
            @RequestParam(defaultValue = "0")
                    @Min(0)
                    @Parameter(description = "next of the call before; 0 for the start")
                    long after,
            @RequestParam @Parameter(description = "Left out: all") @Nullable TaskStatus status,
            @RequestParam(defaultValue = "100") @Min(1) @Max(1000) int limit,
            @RequestParam(defaultValue = "0")
                    @Min(0)
                    @Max(25)
                    @Parameter(description = "Seconds to wait for a task while there is none; 0 for none")
                    int wait,
            Actor actor) {
        var rows = rows(Officers.of(actor).department(), status, after, limit, Duration.ofSeconds(wait));
        var next = rows.isEmpty() ? after : rows.getLast().position();
        return new TaskFeed(views.page(rows, limit, last -> "").content(), Long.toString(next));
    }

    /** Reads again each time the feed has grown, until there is something or the time is over. */
    private List<ListedTask> rows(
            String department, @Nullable TaskStatus status, long after, int limit, Duration patience) {
        var until = System.nanoTime() + patience.toNanos();
        while (true) {
            var end = waits.end(department);
            var rows = tasks.feed(department, status, after, limit);
            var left = Duration.ofNanos(until - System.nanoTime());
            if (!rows.isEmpty() || !waits.await(department, Math.max(after, end), left)) return rows;
        }
    }
}
