package io.onetrip.approval.opinions;

import io.onetrip.approval.opinions.OpinionRequests.AskRequest;
import io.onetrip.approval.opinions.OpinionRequests.WithdrawalRequest;
import io.onetrip.approval.tasks.adapter.rest.Officers;
import io.onetrip.approval.tasks.application.FindTask;
import io.onetrip.chassis.idempotency.Idempotent;
import io.onetrip.chassis.security.Actor;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.validation.Valid;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;

/** Opinions that people and systems of a department alike ask for on its tasks. */
abstract class OneTaskOpinions {
    private final FindTask findTask;
    private final Opinions opinions;
    private final AskOpinion askOpinion;
    private final WithdrawOpinion withdrawOpinion;

    OneTaskOpinions(FindTask findTask, Opinions opinions, AskOpinion askOpinion, WithdrawOpinion withdrawOpinion) {
        this.findTask = findTask;
        this.opinions = opinions;
        this.askOpinion = askOpinion;
        this.withdrawOpinion = withdrawOpinion;
    }

    @GetMapping
    @Operation(summary = "List the opinions asked on a task, in their order")
    @ApiResponse(responseCode = "403", description = "/problems/other-department")
    @ApiResponse(responseCode = "404", description = "/problems/task-not-found")
    List<OpinionRequest> of(@PathVariable String taskId, Actor actor) {
        findTask.find(taskId, Officers.of(actor));
        return opinions.of(taskId);
    }

    @PostMapping
    @Operation(
            summary = "Ask another department or an expert for an opinion by a day (征求意见)",
            description = "By who has the task or the chief representative. It stops no clock; silence is no consent.")
    @ApiResponse(responseCode = "403", description = "/problems/other-department")
    @ApiResponse(responseCode = "409", description = "/problems/task-claimed-by-other, task-decided, task-closed")
    @ApiResponse(responseCode = "422", description = "/problems/opinion-addressee-invalid, opinion-due-invalid")
    @Idempotent
    List<OpinionRequest> ask(@PathVariable String taskId, @Valid @RequestBody AskRequest request, Actor actor) {
        askOpinion.ask(taskId, Officers.of(actor), Officers.heads(actor), request.said());
        return of(taskId, actor);
    }

    @PostMapping("/{number}/withdrawal")
    @Operation(summary = "Take a request back that is needed no more")
    @ApiResponse(responseCode = "404", description = "/problems/opinion-not-found, task-not-found")
    @ApiResponse(responseCode = "409", description = "/problems/opinion-over, task-claimed-by-other, task-decided")
    @Idempotent
    List<OpinionRequest> withdraw(
            @PathVariable String taskId,
            @PathVariable int number,
            @Valid @RequestBody WithdrawalRequest request,
            Actor actor) {
        withdrawOpinion.withdraw(
                taskId,
                number,
                Officers.of(actor),
                Officers.heads(actor),
                request.reason().strip());
        return of(taskId, actor);
    }
}
