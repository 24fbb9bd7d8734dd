package io.onetrip.approval.tasks.adapter.rest;

import io.onetrip.approval.tasks.application.DecideManyTasks;
import io.onetrip.chassis.idempotency.Idempotent;
import io.onetrip.chassis.security.Actor;
import io.onetrip.chassis.security.RequiresRole;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** Decisions of a department's system in batches: a system that was away for a night sends them in one go. */
@RestController
@RequestMapping("/api/departments/v1/decisions")
@Tag(name = "Department systems")
@RequiresRole("department-system")
class DepartmentDecisionController {
    private final DecideManyTasks decideMany;
    private final BatchRows batchRows;

    DepartmentDecisionController(DecideManyTasks decideMany, BatchRows batchRows) {
        this.decideMany = decideMany;
        this.batchRows = batchRows;
    }

    /** Decides 1 to 1000 tasks; each row is answered for itself, a wrong one does not hold up the others. */
    @PostMapping
    @Operation(
            summary = "Decide 1 to 1000 tasks, each answered for itself",
            description =
                    "A row that cannot be read or decided is REJECTED with its problem and holds up no other; a refusal is"
                            + " PROPOSED and decided when the joint review upholds it.")
    @ApiResponse(responseCode = "200", description = "One answer per row, in their order")
    @Idempotent
    BatchAnswers decideMany(
            @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            content =
                                    @Content(
                                            array = @ArraySchema(schema = @Schema(implementation = DecisionRow.class))))
                    @RequestBody
                    @NotEmpty
                    @Size(max = BatchRows.MOST)
                    List<JsonNode> rows,
            Actor actor) {
        return batchRows.answer(
                rows,
                DecisionRow.class,
                ready -> decideMany.decide(
                        ready.stream().map(DecisionRow::proposal).toList(), Officers.of(actor)));
    }
}
