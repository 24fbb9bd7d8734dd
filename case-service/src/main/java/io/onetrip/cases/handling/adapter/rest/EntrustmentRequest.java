package io.onetrip.cases.handling.adapter.rest;

import io.onetrip.cases.handling.application.ReceiveCase.Letter;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;

@Schema(description = "An agent's letter of entrustment (行政许可法 29): one of both, or both")
record EntrustmentRequest(
        @Nullable @Pattern(regexp = "[0-9a-f]{64}") @Schema(description = "Hash of the file, uploaded before")
        String file,

        @Nullable @Schema(description = "true: the clerk has seen the letter on paper")
        Boolean paper) {

    Letter letter() {
        return new Letter(file, Boolean.TRUE.equals(paper));
    }
}
