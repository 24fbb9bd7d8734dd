package io.onetrip.approval.clock.adapter.rest;

import io.onetrip.approval.clock.application.ResumeClock;
import io.onetrip.approval.clock.application.SuspendClock;
import io.onetrip.approval.clock.domain.SuspensionKind;
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
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** Clocks that a department's system stops and lets run again, one or many. */
@RestController
@RequestMapping("/api/departments/v1")
@Tag(name = "Department systems")
@RequiresRole("department-system")
class SystemSuspensionController {
    private final SuspendClock suspendClock;
    private final ResumeClock resumeClock;
    private final BatchRows batchRows;

    SystemSuspensionController(SuspendClock suspendClock, ResumeClock resumeClock, BatchRows batchRows) {
        this.suspendClock = suspendClock;
        this.resumeClock = resumeClock;
        this.batchRows = batchRows;
    }

    @Schema(description = "A special procedure of one task; name only with kind OTHER, notice is told to the applicant")
    record SuspensionRow(
            @NotBlank @Size(max = 47) @Pattern(regexp = "[^\\x00]*")
            String taskId,

            @NotNull SuspensionKind kind,

            @Nullable @Size(max = 200) @Pattern(regexp = "[^\\x00]*")
            String name,

            @NotBlank @Size(max = 2000) @Pattern(regexp = "[^\\x00]*")
            String reason,

            @NotBlank @Size(max = 2000) @Pattern(regexp = "[^\\x00]*")
            String notice,

            @NotNull LocalDate expectedEnd) {
        SuspendClock.Request request() {
            return new SuspendClock.Request(kind, Objects.requireNonNullElse(name, ""), reason, notice, expectedEnd);
        }
    }

    @Schema(description = "The end of a special procedure; without number it is the only one that is open")
    record ResumptionRow(
            @NotBlank @Size(max = 47) @Pattern(regexp = "[^\\x00]*")
            String taskId,

            @Nullable @Positive Integer number,

            @NotBlank @Size(max = 2000) @Pattern(regexp = "[^\\x00]*")
            String result) {}

    @PostMapping("/suspensions")
    @Operation(
            summary = "Stop the clocks of 1 to 1000 tasks for special procedures (行政许可法 45), each answered for itself",
            description = "A row that cannot be read or done is REJECTED with its problem and holds up no other.")
    @ApiResponse(responseCode = "200", description = "One answer per row, in their order")
    @Idempotent
    BatchAnswers suspendMany(
            @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            content =
                                    @Content(
                                            array =
                                                    @ArraySchema(
                                                            schema = @Schema(implementation = SuspensionRow.class))))
                    @RequestBody
                    @NotEmpty
                    @Size(max = BatchRows.MOST)
                    List<JsonNode> rows,
            Actor actor) {
        return batchRows.each(
                rows,
                SuspensionRow.class,
                SuspensionRow::taskId,
                row -> suspendClock.suspend(row.taskId(), Officers.of(actor), false, row.request()));
    }

    @PostMapping("/resumptions")
    @Operation(
            summary = "Close special procedures of 1 to 1000 tasks with their results: the clocks run again",
            description = "A row that cannot be read or done is REJECTED with its problem and holds up no other.")
    @ApiResponse(responseCode = "200", description = "One answer per row, in their order")
    @Idempotent
    BatchAnswers resumeMany(
            @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            content =
                                    @Content(
                                            array =
                                                    @ArraySchema(
                                                            schema = @Schema(implementation = ResumptionRow.class))))
                    @RequestBody
                    @NotEmpty
                    @Size(max = BatchRows.MOST)
                    List<JsonNode> rows,
            Actor actor) {
        return batchRows.each(
                rows,
                ResumptionRow.class,
                ResumptionRow::taskId,
                row -> resumeClock.resume(row.taskId(), row.number(), Officers.of(actor), false, row.result()));
    }
}
