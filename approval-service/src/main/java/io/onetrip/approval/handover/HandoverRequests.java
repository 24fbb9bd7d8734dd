package io.onetrip.approval.handover;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** How a task changes hands; reasons have at most 500 characters and are for the own department. */
final class HandoverRequests {
    private static final String STORABLE = "[^\\x00]*";
    private static final int LONG = 500;

    private HandoverRequests() {}

    @Schema(description = "colleague: id out of the list of colleagues")
    record HandoverRequest(
            @NotBlank @Size(max = 200) @Pattern(regexp = STORABLE)
            String colleague,

            @NotBlank @Size(max = LONG) @Pattern(regexp = STORABLE)
            String reason) {}

    @Schema(name = "TaskReturnRequest")
    record ReturnRequest(
            @NotBlank @Size(max = LONG) @Pattern(regexp = STORABLE)
            String reason) {}
}
