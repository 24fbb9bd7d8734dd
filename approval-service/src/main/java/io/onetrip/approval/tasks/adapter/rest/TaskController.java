package io.onetrip.approval.tasks.adapter.rest;

import io.onetrip.approval.tasks.application.ClaimTask;
import io.onetrip.approval.tasks.application.DecideTasks;
import io.onetrip.approval.tasks.application.FindTask;
import io.onetrip.approval.tasks.domain.PostItems;
import io.onetrip.approval.tasks.domain.TaskCursor;
import io.onetrip.approval.tasks.domain.TaskFilter;
import io.onetrip.approval.tasks.domain.TaskList;
import io.onetrip.approval.tasks.domain.TaskStatus;
import io.onetrip.chassis.security.Actor;
import io.onetrip.chassis.security.RequiresRole;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The work list of a department's people; they see their own department's tasks only. */
@RestController
@Tag(name = "Work list", description = "For people of the own department")
@RequestMapping("/api/approval/tasks")
@RequiresRole({"approver", "chief-representative"})
class TaskController extends OneTask {
    private final TaskList tasks;
    private final TaskViews views;
    private final PostItems posts;

    TaskController(
            TaskList tasks,
            FindTask findTask,
            ClaimTask claimTask,
            DecideTasks decideTasks,
            TaskViews views,
            PostItems posts) {
        super(findTask, claimTask, decideTasks, views);
        this.tasks = tasks;
        this.views = views;
        this.posts = posts;
    }

    /**
     * Tasks of the own department, the most urgent first.
     *
     * @param status left out: all that are not decided
     * @param mine true: only those the caller has claimed
     * @param query beginning of the case number; but for decided tasks, of which there are many years, also part of the
     *     item's or applicant's name
     * @param post name of a post of the department: only the items it handles
     * @param myPosts true: only items of the caller's posts, and what the caller has claimed; all where they have no post
     * @param after {@code next} of the page before
     * @param limit 1 to 200
     */
    @GetMapping
    @Operation(summary = "List the tasks of the own department, the most urgent first")
    TaskPage list(
            @RequestParam @Parameter(description = "Left out: all that are neither decided nor closed") @Nullable
                    TaskStatus status,
            @RequestParam(defaultValue = "false") @Parameter(description = "Only those the caller has claimed")
                    boolean mine,
            @RequestParam
                    @Parameter(
                            description =
                                    "Beginning of the case number; among tasks not decided also part of the item's"
                                            + " or applicant's name")
                    @Nullable
                    String query,
            @RequestParam @Parameter(description = "Only the items of this post (岗位) of the department") @Nullable
                    String post,
            @RequestParam(defaultValue = "false")
                    @Parameter(
                            description =
                                    "Only items of the caller's posts, and what the caller has claimed; all where they have none")
                    boolean myPosts,
            @RequestParam
                    @Parameter(description = "next of the page before", schema = @Schema(type = "string"))
                    @Nullable
                    TaskCursor after,
            @RequestParam(defaultValue = "50") @Min(1) @Max(200) int limit,
            Actor actor) {
        var officer = Officers.of(actor);
        var part = query == null || query.isBlank() ? null : query;
        var named = post == null || post.isBlank() ? null : posts.itemsOf(officer.department(), post);
        var own = myPosts ? posts.itemsOfOfficer(officer.department(), actor.username()) : List.<String>of();
        var items = named != null || own.isEmpty() ? named : own;
        var filter = new TaskFilter(
                officer.department(),
                status,
                mine ? officer.id() : null,
                part,
                items,
                named == null ? officer.id() : null);
        var rows = tasks.page(filter, after, limit + 1);
        return views.page(
                rows,
                limit,
                last -> new TaskCursor(last.due().date(), last.task().item().id()).write());
    }
}
