package io.onetrip.approval.clock.adapter.rest;

import io.onetrip.approval.clock.application.SuspendClock;
import io.onetrip.approval.clock.domain.SuspensionKind;
import io.onetrip.approval.clock.domain.TaskExtension;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What is asked of a clock; texts have at most 2000 characters. */
final class ClockRequests {
    private static final String STORABLE = "[^\\x00]*";
    private static final int LONG = 2000;

    private ClockRequests() {}

    @Schema(
            description =
                    "name only with kind OTHER, as the task's allowed kinds say; notice is what the applicant is told")
    record SuspensionRequest(
            @NotNull SuspensionKind kind,

            @Nullable @Size(max = 200) @Pattern(regexp = STORABLE)
            String name,

            @NotBlank @Size(max = LONG) @Pattern(regexp = STORABLE)
            String reason,

            @NotBlank @Size(max = LONG) @Pattern(regexp = STORABLE)
            String notice,

            @NotNull LocalDate expectedEnd) {
        SuspendClock.Request request() {
            return new SuspendClock.Request(kind, Objects.requireNonNullElse(name, ""), reason, notice, expectedEnd);
        }
    }

    @Schema(description = "result of the special procedure")
    record ResumeRequest(
            @NotBlank @Size(max = LONG) @Pattern(regexp = STORABLE)
            String result) {}

    @Schema(description = "reason is told to the applicant (行政许可法 42)")
    record ExtensionRequest(
            @NotBlank @Size(max = LONG) @Pattern(regexp = STORABLE)
            String reason) {}

    @Schema(
            description =
                    "reason is told to the applicant; approver, document and signedOn are the government's approval")
    record JointExtensionRequest(
            @NotBlank @Size(max = LONG) @Pattern(regexp = STORABLE)
            String reason,

            @NotBlank @Size(max = 200) @Pattern(regexp = STORABLE)
            String approver,

            @NotBlank @Size(max = 200) @Pattern(regexp = STORABLE)
            String document,

            @NotNull LocalDate signedOn) {
        TaskExtension.Authority authority() {
            return new TaskExtension.Authority(approver, document, signedOn);
        }
    }

    @Schema(description = "A later step of the item")
    record StepRequest(
            @NotNull @Pattern(regexp = "ACCEPTANCE|EXAMINATION|DECISION|LICENCE|DELIVERY")
            String step) {}
}
