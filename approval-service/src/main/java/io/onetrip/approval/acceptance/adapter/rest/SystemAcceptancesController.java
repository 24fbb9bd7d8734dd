package io.onetrip.approval.acceptance.adapter.rest;

import io.onetrip.approval.acceptance.adapter.rest.CorrectionNeededRequest.Line;
import io.onetrip.approval.acceptance.application.AcceptItem;
import io.onetrip.approval.acceptance.application.AskForCorrection;
import io.onetrip.approval.tasks.adapter.rest.BatchAnswers;
import io.onetrip.approval.tasks.adapter.rest.BatchRows;
import io.onetrip.approval.tasks.adapter.rest.Officers;
import io.onetrip.chassis.idempotency.Idempotent;
import io.onetrip.chassis.security.Actor;
import io.onetrip.chassis.security.RequiresRole;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** Acceptances and requests for correction by a department's system, one or many. */
@RestController
@RequestMapping("/api/departments/v1")
@Tag(name = "Department systems")
@RequiresRole("department-system")
class SystemAcceptancesController {
    private final AcceptItem acceptItem;
    private final AskForCorrection askForCorrection;
    private final BatchRows batchRows;

    SystemAcceptancesController(AcceptItem acceptItem, AskForCorrection askForCorrection, BatchRows batchRows) {
        this.acceptItem = acceptItem;
        this.askForCorrection = askForCorrection;
        this.batchRows = batchRows;
    }

    @Schema(description = "An item to accept")
    record AcceptanceRow(
            @NotBlank @Size(max = 47) @Pattern(regexp = "[^\\x00]*")
            String taskId) {}

    @Schema(description = "Everything that is wrong in one task, at once (行政许可法 32(4))")
    record CorrectionRow(
            @NotBlank @Size(max = 47) @Pattern(regexp = "[^\\x00]*")
            String taskId,

            @NotEmpty @Size(max = 300) List<@NotNull @Valid Line> wrong) {}

    @PostMapping("/acceptances")
    @Operation(
            summary = "Accept 1 to 1000 items that are not entrusted to the window, each answered for itself",
            description = "A row that cannot be read or done is REJECTED with its problem and holds up no other.")
    @ApiResponse(responseCode = "200", description = "One answer per row, in their order")
    @Idempotent
    BatchAnswers acceptMany(
            @RequestBody(
                            content =
                                    @Content(
                                            array =
                                                    @ArraySchema(
                                                            schema = @Schema(implementation = AcceptanceRow.class))))
                    @org.springframework.web.bind.annotation.RequestBody
                    @NotEmpty
                    @Size(max = BatchRows.MOST)
                    List<JsonNode> rows,
            Actor actor) {
        return batchRows.each(
                rows,
                AcceptanceRow.class,
                AcceptanceRow::taskId,
                row -> acceptItem.accept(row.taskId(), Officers.of(actor)));
    }

    @PostMapping("/correction-requests")
    @Operation(
            summary = "Tell 1 to 1000 applicants everything that is to be corrected, each answered for itself",
            description = "A row that cannot be read or done is REJECTED with its problem and holds up no other.")
    @ApiResponse(responseCode = "200", description = "One answer per row, in their order")
    @Idempotent
    BatchAnswers askMany(
            @RequestBody(
                            content =
                                    @Content(
                                            array =
                                                    @ArraySchema(
                                                            schema = @Schema(implementation = CorrectionRow.class))))
                    @org.springframework.web.bind.annotation.RequestBody
                    @NotEmpty
                    @Size(max = BatchRows.MOST)
                    List<JsonNode> rows,
            Actor actor) {
        return batchRows.each(
                rows,
                CorrectionRow.class,
                CorrectionRow::taskId,
                row -> askForCorrection.ask(
                        row.taskId(), Officers.of(actor), new CorrectionNeededRequest(row.wrong()).lines()));
    }
}
