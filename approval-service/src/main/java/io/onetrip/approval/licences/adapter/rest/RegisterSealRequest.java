package io.onetrip.approval.licences.adapter.rest;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

@Schema(description = "authorises: whether grants of the department's officers and systems are sealed by itself")
record RegisterSealRequest(
        @NotBlank @Size(max = 100) @Pattern(regexp = "[^\\x00]*")
        String name,

        @NotNull Boolean authorises) {}
