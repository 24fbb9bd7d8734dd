package io.onetrip.cases.handling.adapter.rest;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

@Schema(description = "Why the application is not accepted, by which law, and where to apply instead")
record RefuseCaseRequest(
        @NotBlank @Size(max = 1000) String reason,
        @NotBlank @Size(max = 500) String legalBasis,
        @Nullable @Size(max = 500) String applyInstead) {}
