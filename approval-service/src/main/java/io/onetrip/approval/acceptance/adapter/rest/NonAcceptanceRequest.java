package io.onetrip.approval.acceptance.adapter.rest;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** @param applyInstead which organ is responsible, where it is not this one */
@Schema(
        description =
                "Why an item is not accepted, and where to apply instead (行政许可法 32(1)(2)); reason and legalBasis are needed")
record NonAcceptanceRequest(
        @Nullable @Size(max = 2000) @Pattern(regexp = STORABLE)
        String reason,

        @Nullable @Size(max = 2000) @Pattern(regexp = STORABLE)
        String legalBasis,

        @Nullable @Size(max = 500) @Pattern(regexp = STORABLE)
        String applyInstead) {
    /** PostgreSQL stores every character but one. */
    static final String STORABLE = "[^\\x00]*";
}
