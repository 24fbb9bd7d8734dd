package io.onetrip.approval.licences.adapter.rest;

import io.onetrip.approval.licences.adapter.rest.LicensePushes.LicencePushRequest;
import io.onetrip.approval.licences.adapter.rest.LicensePushes.LicencePushRow;
import io.onetrip.approval.licences.application.PushLicenses;
import io.onetrip.approval.licences.domain.LicenseState;
import io.onetrip.approval.licences.domain.Licenses;
import io.onetrip.approval.tasks.adapter.rest.BatchAnswers;
import io.onetrip.approval.tasks.adapter.rest.BatchRows;
import io.onetrip.approval.tasks.adapter.rest.Officers;
import io.onetrip.chassis.idempotency.Idempotent;
import io.onetrip.chassis.security.Actor;
import io.onetrip.chassis.security.RequiresRole;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** Licences that a department's own system makes (制证): it pushes what is to be signed, one or many. */
@RestController
@RequestMapping("/api/departments/v1")
@Tag(name = "Department systems")
@RequiresRole("department-system")
class SystemLicenseController {
    private static final String WHEN =
            "Of a task granted with licencesFollow: its licence is sealed and signed with what is pushed. Until it is signed the"
                    + " last push holds; the same push again changes nothing.";
    private final PushLicenses pushLicenses;
    private final Licenses licenses;
    private final BatchRows batchRows;

    SystemLicenseController(PushLicenses pushLicenses, Licenses licenses, BatchRows batchRows) {
        this.pushLicenses = pushLicenses;
        this.licenses = licenses;
        this.batchRows = batchRows;
    }

    @GetMapping("/licences")
    @Operation(summary = "List the licences of the own department, the latest first")
    LicensePage list(
            @RequestParam @Nullable LicenseState state,
            @RequestParam @Parameter(description = "next of the page before") @Nullable Long after,
            @RequestParam(defaultValue = "50") @Min(1) @Max(200) int limit,
            Actor actor) {
        return LicensePage.of(licenses.page(Officers.of(actor).department(), state, null, after, limit + 1), limit);
    }

    @PostMapping("/tasks/{taskId}/licence")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Push the licence of one task (推送证照)", description = WHEN)
    @ApiResponse(responseCode = "204", description = "Taken")
    @ApiResponse(responseCode = "403", description = "/problems/other-department")
    @ApiResponse(responseCode = "404", description = "/problems/task-not-found")
    @ApiResponse(responseCode = "409", description = "/problems/task-not-granted, licence-issued, licence-revoked")
    @ApiResponse(
            responseCode = "422",
            description = "/problems/result-unknown, licence-number-differs, licence-details-invalid")
    @Idempotent
    void push(@PathVariable String taskId, @Valid @RequestBody LicencePushRequest request, Actor actor) {
        var refused = pushLicenses
                .push(List.of(request.push(taskId)), Officers.of(actor))
                .getFirst()
                .refused();
        if (refused != null) throw refused;
    }

    /** Pushes 1 to 1000 licences; each row is answered for itself. */
    @PostMapping("/licences")
    @Operation(
            summary = "Push 1 to 1000 licences (推送证照), each answered for itself",
            description =
                    WHEN + " A row that cannot be read or taken is REJECTED with its problem and holds up no other.")
    @ApiResponse(responseCode = "200", description = "One answer per row, in their order")
    @Idempotent
    BatchAnswers pushMany(
            @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            content =
                                    @Content(
                                            array =
                                                    @ArraySchema(
                                                            schema = @Schema(implementation = LicencePushRow.class))))
                    @RequestBody
                    @NotEmpty
                    @Size(max = BatchRows.MOST)
                    List<JsonNode> rows,
            Actor actor) {
        return batchRows.answer(
                rows,
                LicencePushRow.class,
                ready -> pushLicenses.push(
                        ready.stream().map(LicencePushRow::push).toList(), Officers.of(actor)));
    }
}
