package io.onetrip.approval.tasks.adapter.rest;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** One row of many claims. */
@Schema(description = "One row of many claims")
record ClaimRow(
        @NotBlank @Size(max = 47) @Pattern(regexp = DecisionRequest.STORABLE)
        String taskId) {}
