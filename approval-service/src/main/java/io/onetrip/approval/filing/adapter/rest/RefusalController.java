package io.onetrip.approval.filing.adapter.rest;

import io.onetrip.approval.filing.application.AnswerFiling;
import io.onetrip.approval.filing.application.ReadFilings;
import io.onetrip.approval.filing.domain.Acting;
import io.onetrip.approval.tasks.adapter.rest.TaskContent;
import io.onetrip.approval.tasks.adapter.rest.TaskView;
import io.onetrip.approval.tasks.domain.TaskCursor;
import io.onetrip.chassis.idempotency.Idempotent;
import io.onetrip.chassis.security.Actor;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Proposed refusals (否定报备) before the heads of their department and the joint review; who has no rung is told so. */
@RestController
@RequestMapping("/api/approval/refusals")
@Tag(name = "Refusals", description = "Proposed refusals before heads of departments and the joint review (否定报备)")
class RefusalController {
    private final ReadFilings readFilings;
    private final AnswerFiling answerFiling;
    private final TaskContent content;
    private final Clock clock;

    RefusalController(ReadFilings readFilings, AnswerFiling answerFiling, TaskContent content, Clock clock) {
        this.readFilings = readFilings;
        this.answerFiling = answerFiling;
        this.content = content;
        this.clock = clock;
    }

    /** @param task form, materials and history, as its department sees them */
    record Detail(RefusalResponse refusal, TaskView task) {}

    /**
     * What waits for the caller's answer, the most urgent first; or what has ended.
     *
     * @param ended true: what has been answered for good, of the own department; for reviewers of all
     * @param after {@code next} of the page before
     */
    @GetMapping
    @Operation(summary = "List the proposed refusals that wait for the caller, the most urgent first, or those ended")
    FilingPage list(
            @RequestParam(defaultValue = "false") boolean ended,
            @RequestParam
                    @Parameter(description = "next of the page before", schema = @Schema(type = "string"))
                    @Nullable
                    TaskCursor after,
            @RequestParam(defaultValue = "50") @Min(1) @Max(200) int limit,
            Actor actor) {
        return FilingPage.of(readFilings.page(acting(actor), ended, after, limit + 1), limit, today());
    }

    @GetMapping("/{id}")
    @Operation(summary = "Show a proposed refusal with the task it would refuse")
    @ApiResponse(responseCode = "403", description = "/problems/other-department")
    @ApiResponse(responseCode = "404", description = "/problems/filing-not-found")
    Detail show(@PathVariable String id, Actor actor) {
        var filing = readFilings.find(id, acting(actor));
        return new Detail(
                RefusalResponse.of(filing, today()),
                content.of(filing.proposal().task().id()));
    }

    @PostMapping("/{id}/concurrence")
    @Operation(summary = "Concur (同意上报), for the head whose turn it is; the last rung begins the joint review")
    @ApiResponse(responseCode = "403", description = "/problems/other-department, filing-not-yours, duties-separated")
    @ApiResponse(responseCode = "409", description = "/problems/filing-changed, task-closed")
    @Idempotent
    Detail concur(@PathVariable String id, @Valid @RequestBody AnswerRequest request, Actor actor) {
        answerFiling.concur(id, acting(actor), request.version());
        return show(id, actor);
    }

    @PostMapping("/{id}/return")
    @Operation(summary = "Send back to the handler with a reason (退回), for the head whose turn it is")
    @ApiResponse(responseCode = "403", description = "/problems/other-department, filing-not-yours, duties-separated")
    @ApiResponse(responseCode = "409", description = "/problems/filing-changed, task-closed")
    @ApiResponse(responseCode = "422", description = "/problems/reason-missing")
    @Idempotent
    Detail sendBack(@PathVariable String id, @Valid @RequestBody AnswerRequest request, Actor actor) {
        answerFiling.sendBack(id, acting(actor), request.version(), request.why());
        return show(id, actor);
    }

    @PostMapping("/{id}/upholding")
    @Operation(summary = "Uphold (维持), for joint reviewers: the refusal is decided and final")
    @ApiResponse(responseCode = "403", description = "/problems/filing-not-yours, duties-separated")
    @ApiResponse(responseCode = "409", description = "/problems/filing-changed, task-closed, task-suspended")
    @Idempotent
    Detail uphold(@PathVariable String id, @Valid @RequestBody AnswerRequest request, Actor actor) {
        answerFiling.uphold(id, acting(actor), request.version(), request.why());
        return show(id, actor);
    }

    @PostMapping("/{id}/overruling")
    @Operation(summary = "Overrule with a reason (纠正), for joint reviewers: the task is to be decided anew")
    @ApiResponse(responseCode = "403", description = "/problems/filing-not-yours, duties-separated")
    @ApiResponse(responseCode = "409", description = "/problems/filing-changed, task-closed")
    @ApiResponse(responseCode = "422", description = "/problems/reason-missing")
    @Idempotent
    Detail overrule(@PathVariable String id, @Valid @RequestBody AnswerRequest request, Actor actor) {
        answerFiling.overrule(id, acting(actor), request.version(), request.why());
        return show(id, actor);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static Acting acting(Actor actor) {
        return new Acting(actor.id(), actor.name(), Objects.requireNonNullElse(actor.department(), ""), actor.roles());
    }
}
