package io.onetrip.approval.tasks.adapter.rest;

import io.onetrip.approval.tasks.application.DecideTasks;
import io.onetrip.approval.tasks.domain.Outcome;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One row of many decisions; like {@link DecisionRequest}, with the task it decides. */
record DecisionRow(
        @NotBlank @Size(max = 47) @Pattern(regexp = DecisionRequest.STORABLE)
        String taskId,

        @NotNull Outcome outcome,

        @Nullable @Size(max = 2000) @Pattern(regexp = DecisionRequest.STORABLE)
        String reason,

        @Nullable @Size(max = 2000) @Pattern(regexp = DecisionRequest.STORABLE)
        String legalBasis,

        @Nullable @Size(max = 20)
        List<@NotNull @Size(min = 1, max = 500) @Pattern(regexp = DecisionRequest.STORABLE) String> conditions,

        @Nullable @Size(max = 100) @Pattern(regexp = DecisionRequest.STORABLE)
        String handlerName,

        @Nullable @Size(max = 100) @Pattern(regexp = DecisionRequest.STORABLE)
        String handlerPost,

        @Nullable @Valid @Size(max = 50) List<DecisionRequest.@NotNull ResultRequest> results,

        @Nullable @Schema(description = "true: the licences wait for what your system pushes of them")
        Boolean licencesFollow) {
    DecideTasks.Proposal proposal() {
        return new DecideTasks.Proposal(
                taskId,
                () -> DecisionRequest.verdict(
                        outcome,
                        reason,
                        legalBasis,
                        conditions,
                        DecisionRequest.handler(handlerName, handlerPost),
                        results,
                        licencesFollow));
    }
}
