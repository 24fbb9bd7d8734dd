package io.onetrip.approval.licences.adapter.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

record WithdrawSealRequest(
        @NotBlank @Size(max = 500) @Pattern(regexp = "[^\\x00]*")
        String reason) {}
