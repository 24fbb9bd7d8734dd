package io.onetrip.cases.handling.adapter.rest;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

@Schema(description = "Why a second notice is unavoidable; it is kept with the case and in the audit chain")
record OverrideCorrectionRequest(@NotBlank @Size(max = 1000) String reason) {}
