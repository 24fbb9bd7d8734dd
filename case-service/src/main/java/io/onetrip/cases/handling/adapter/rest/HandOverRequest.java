package io.onetrip.cases.handling.adapter.rest;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

@Schema(description = "To whom, an id of /api/cases/clerks, and why")
record HandOverRequest(
        @NotBlank @Size(max = 100) String to,
        @NotBlank @Size(max = 500) String reason) {}
