package io.onetrip.approval.tasks.adapter.rest;

import io.onetrip.approval.tasks.application.ClaimTasks;
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

/** Claims of a department's system in batches. */
@RestController
@RequestMapping("/api/departments/v1/claims")
@Tag(name = "Department systems")
@RequiresRole("department-system")
class DepartmentClaimController {
    private final ClaimTasks claimTasks;
    private final BatchRows batchRows;

    DepartmentClaimController(ClaimTasks claimTasks, BatchRows batchRows) {
        this.claimTasks = claimTasks;
        this.batchRows = batchRows;
    }

    /** Claims 1 to 1000 tasks; each row is answered for itself. */
    @PostMapping
    @Operation(
            summary = "Claim 1 to 1000 tasks, each answered for itself",
            description = "A row that cannot be read or claimed is REJECTED with its problem and holds up no other;"
                    + " a task that the caller has already is DONE.")
    @ApiResponse(responseCode = "200", description = "One answer per row, in their order")
    @Idempotent
    BatchAnswers claimMany(
            @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            content = @Content(array = @ArraySchema(schema = @Schema(implementation = ClaimRow.class))))
                    @RequestBody
                    @NotEmpty
                    @Size(max = BatchRows.MOST)
                    List<JsonNode> rows,
            Actor actor) {
        return batchRows.answer(
                rows,
                ClaimRow.class,
                ready ->
                        claimTasks.claimAll(ready.stream().map(ClaimRow::taskId).toList(), Officers.of(actor)));
    }
}
