package io.onetrip.cases.output.adapter.rest;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

@Schema(description = "Why the packet must not leave the window; the applicant reads it, too")
record HoldRequest(@NotBlank @Size(max = 200) String reason) {}
