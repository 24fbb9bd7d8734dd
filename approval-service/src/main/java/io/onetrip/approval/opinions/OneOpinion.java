package io.onetrip.approval.opinions;

import io.onetrip.approval.opinions.OpinionRequests.OpinionAnswerRequest;
import io.onetrip.approval.opinions.Opinions.Asked;
import io.onetrip.approval.tasks.adapter.rest.Officers;
import io.onetrip.approval.tasks.domain.TaskCursor;
import io.onetrip.chassis.idempotency.Idempotent;
import io.onetrip.chassis.security.Actor;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;

/** Opinions that others have asked of the own department. */
abstract class OneOpinion {
    private final Opinions opinions;
    private final AnswerOpinion answerOpinion;

    OneOpinion(Opinions opinions, AnswerOpinion answerOpinion) {
        this.opinions = opinions;
        this.answerOpinion = answerOpinion;
    }

    /** @param next cursor of the next page, absent on the last */
    @Schema(name = "OpinionPage")
    record Page(List<Asked> content, @Nullable String next) {}

    @GetMapping
    @Operation(summary = "List the opinions asked of the own department, the soonest due first, or those given")
    Page list(
            @RequestParam(defaultValue = "false") boolean given,
            @RequestParam
                    @Parameter(description = "next of the page before", schema = @Schema(type = "string"))
                    @Nullable
                    TaskCursor after,
            @RequestParam(defaultValue = "50") @Min(1) @Max(200) int limit,
            Actor actor) {
        var rows = opinions.page(Officers.of(actor).department(), given, after, limit + 1);
        var shown = rows.subList(0, Math.min(limit, rows.size()));
        var more = rows.size() > limit;
        return new Page(
                shown,
                more
                        ? new TaskCursor(
                                        shown.getLast().opinion().due(),
                                        shown.getLast().id())
                                .write()
                        : null);
    }

    @PostMapping("/{id}/answer")
    @Operation(
            summary = "Give the opinion: agree, agree with conditions, or disagree",
            description = "By the department that was asked; an expert's is taken down by who has the task.")
    @ApiResponse(responseCode = "403", description = "/problems/other-department")
    @ApiResponse(responseCode = "404", description = "/problems/opinion-not-found")
    @ApiResponse(responseCode = "409", description = "/problems/opinion-over, task-decided, task-closed")
    @Idempotent
    Asked answer(@PathVariable String id, @Valid @RequestBody OpinionAnswerRequest request, Actor actor) {
        answerOpinion.answer(
                id,
                Officers.of(actor),
                Officers.heads(actor),
                request.stance(),
                request.text().strip());
        return opinions.find(id).orElseThrow(OpinionRefusals::unknown);
    }
}
