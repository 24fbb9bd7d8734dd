package io.onetrip.cases.output.adapter.rest;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

@Schema(description = "Where the packet lies: cabinet and slot as they are written on them")
record DepositRequest(
        @NotNull @Pattern(regexp = "[0-9A-Za-z-]{1,20}") String cabinet,
        @NotNull @Pattern(regexp = "[0-9A-Za-z-]{1,10}") String slot) {}
