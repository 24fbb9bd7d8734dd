package io.onetrip.cases.handling.adapter.rest;

import io.onetrip.cases.hall.Clerks;
import io.onetrip.cases.handling.application.ReplanCase;
import io.onetrip.cases.handling.domain.PlanChange;
import io.onetrip.cases.numbering.CaseNumber;
import io.onetrip.chassis.idempotency.Idempotent;
import io.onetrip.chassis.security.Actor;
import io.onetrip.chassis.security.RequiresRole;
import io.onetrip.planning.Plan;
import io.onetrip.planning.Question;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/cases/{caseNumber}")
@RequiresRole("intake-clerk")
@Tag(name = "Intake", description = "At the integrated window (综合窗口)")
class ReplanController {
    private final ReplanCase replanCase;
    private final CaseResponses responses;

    ReplanController(ReplanCase replanCase, CaseResponses responses) {
        this.replanCase = replanCase;
        this.responses = responses;
    }

    @GetMapping("/questions")
    @Operation(summary = "The questions of the version of the bundle by which the case was received")
    List<Question> questions(@PathVariable String caseNumber, Actor actor) {
        return replanCase.questions(CaseNumber.typed(caseNumber), Clerks.of(actor));
    }

    @PostMapping("/answers/preview")
    @Operation(summary = "Say what other answers would change; nothing is stored")
    @ApiResponse(responseCode = "200", description = "What would be added and dropped, and the plan")
    @ApiResponse(responseCode = "409", description = "/problems/answers-final")
    @ApiResponse(responseCode = "422", description = "/problems/answers-invalid, nothing-to-do")
    Outlook preview(@PathVariable String caseNumber, @Valid @RequestBody AnswersRequest request, Actor actor) {
        var outlook = replanCase.preview(CaseNumber.typed(caseNumber), Clerks.of(actor), request.answers());
        return new Outlook(outlook.change(), outlook.plan().plan());
    }

    @PostMapping("/answers")
    @Idempotent
    @Operation(summary = "Change the answers before acceptance; the plan is made again")
    @ApiResponse(responseCode = "200", description = "The last of replannings says what was added and dropped")
    @ApiResponse(responseCode = "409", description = "/problems/answers-final, case-deemed-accepted")
    @ApiResponse(
            responseCode = "422",
            description = "/problems/answers-invalid, answers-unchanged, nothing-to-do, material-unknown, form-invalid")
    CaseResponse replan(@PathVariable String caseNumber, @Valid @RequestBody ReplanRequest request, Actor actor) {
        return responses.of(
                replanCase.replan(CaseNumber.typed(caseNumber), Clerks.of(actor), request.answers(), request.papers()));
    }

    @Schema(name = "ReplanAnswers", description = "The answers anew, all of them")
    record AnswersRequest(@NotNull Map<String, Object> answers) {}

    @Schema(name = "ReplanOutlook")
    record Outlook(PlanChange change, Plan plan) {}
}
