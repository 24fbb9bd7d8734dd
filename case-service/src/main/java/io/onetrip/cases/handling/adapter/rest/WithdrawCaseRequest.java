package io.onetrip.cases.handling.adapter.rest;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

@Schema(description = "Why the applicant withdraws, in the applicant's words")
record WithdrawCaseRequest(@NotBlank @Size(max = 1000) String reason) {}
