package io.onetrip.cases.output.adapter.rest;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

@Schema(description = "As typed at the cabinet: its code, and the end of the applicant's or the agent's number")
record OpenSlotRequest(
        @NotBlank @Size(max = 20) String code,
        @NotBlank @Size(max = 18) String identityEnding) {}
