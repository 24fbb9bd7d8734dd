package io.onetrip.approval.comments;

import io.onetrip.approval.comments.TaskComment.Mark;
import io.onetrip.approval.comments.TaskComment.Subject;
import io.onetrip.approval.tasks.adapter.rest.Officers;
import io.onetrip.approval.tasks.application.FindTask;
import io.onetrip.chassis.idempotency.Idempotent;
import io.onetrip.chassis.security.Actor;
import io.onetrip.chassis.security.RequiresRole;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/approval/tasks/{taskId}/comments")
@Tag(name = "Comments", description = "On fields and materials of a task; people of the own department only")
@RequiresRole({"approver", "chief-representative"})
class CommentController {
    private final FindTask findTask;
    private final Comments comments;
    private final WriteComment writeComment;
    private final StrikeComment strikeComment;

    CommentController(FindTask findTask, Comments comments, WriteComment writeComment, StrikeComment strikeComment) {
        this.findTask = findTask;
        this.comments = comments;
        this.writeComment = writeComment;
        this.strikeComment = strikeComment;
    }

    @Schema(description = "id: of a field or material of the task; text of at most 1000 characters, mark, or both")
    record CommentRequest(
            @NotNull Subject subject,

            @NotBlank @Size(max = 200) @Pattern(regexp = "[^\\x00]*")
            String id,

            @Nullable Mark mark,

            @Nullable @Size(max = 1000) @Pattern(regexp = "[^\\x00]*")
            String text) {}

    /** @param own whether the reader has written it, and may strike it out */
    record CommentResponse(
            int number,
            Subject subject,
            String id,
            @Nullable Mark mark,
            String text,
            String by,
            Instant at,
            @Nullable Instant struckAt,
            boolean own) {}

    @GetMapping
    @Operation(summary = "List the comments on a task, in their order")
    @ApiResponse(responseCode = "403", description = "/problems/other-department")
    @ApiResponse(responseCode = "404", description = "/problems/task-not-found")
    List<CommentResponse> of(@PathVariable String taskId, Actor actor) {
        findTask.find(taskId, Officers.of(actor));
        return comments.of(taskId).stream()
                .map(one -> new CommentResponse(
                        one.number(),
                        one.subject(),
                        one.id(),
                        one.mark(),
                        one.text(),
                        one.by().name(),
                        one.at(),
                        one.struckAt(),
                        one.by().id().equals(actor.id())))
                .toList();
    }

    @PostMapping
    @Operation(summary = "Comment on a field or material, or mark it as doubtful (有疑问) or checked (已核)")
    @ApiResponse(responseCode = "403", description = "/problems/other-department")
    @ApiResponse(responseCode = "422", description = "/problems/comment-subject-unknown, comment-empty")
    @Idempotent
    List<CommentResponse> write(@PathVariable String taskId, @Valid @RequestBody CommentRequest request, Actor actor) {
        writeComment.write(
                taskId,
                Officers.of(actor),
                request.subject(),
                request.id(),
                request.mark(),
                Objects.requireNonNullElse(request.text(), "").strip());
        return of(taskId, actor);
    }

    @PostMapping("/{number}/strike")
    @Operation(summary = "Strike an own comment out; it stays readable")
    @ApiResponse(responseCode = "403", description = "/problems/comment-not-yours, other-department")
    @ApiResponse(responseCode = "404", description = "/problems/comment-not-found, task-not-found")
    @ApiResponse(responseCode = "409", description = "/problems/comment-struck")
    @Idempotent
    List<CommentResponse> strike(@PathVariable String taskId, @PathVariable int number, Actor actor) {
        strikeComment.strike(taskId, number, Officers.of(actor));
        return of(taskId, actor);
    }
}
