package io.onetrip.approval.filing.adapter.rest;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An answer to a proposed refusal.
 *
 * @param version as read: an answer to an earlier state is refused
 * @param reason at most 2000 characters; needed to send back and to overrule
 */
@Schema(description = "An answer to a proposed refusal: version as read; reason is needed to send back and to overrule")
record AnswerRequest(
        @NotNull Integer version,

        @Nullable @Size(max = 2000) @Pattern(regexp = "[^\\x00]*")
        String reason) {
    String why() {
        return Objects.requireNonNullElse(reason, "");
    }
}
