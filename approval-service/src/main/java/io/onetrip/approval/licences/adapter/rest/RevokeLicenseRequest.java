package io.onetrip.approval.licences.adapter.rest;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

@Schema(description = "Why a licence is revoked, and by which law")
record RevokeLicenseRequest(
        @NotBlank @Size(max = 2000) @Pattern(regexp = "[^\\x00]*")
        String reason,

        @NotBlank @Size(max = 2000) @Pattern(regexp = "[^\\x00]*")
        String legalBasis) {}
