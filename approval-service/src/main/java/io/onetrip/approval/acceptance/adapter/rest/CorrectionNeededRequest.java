package io.onetrip.approval.acceptance.adapter.rest;

import io.onetrip.approval.acceptance.domain.Wrong;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;

@Schema(
        description =
                "Everything that is wrong, at once: before acceptance there is only one such notice (行政许可法 32(4))")
record CorrectionNeededRequest(@NotEmpty @Size(max = 300) List<@NotNull @Valid Line> wrong) {
    /** @param id of a field of the task's form, or of one of its materials */
    record Line(
            @NotNull Wrong.Subject subject,
            @NotBlank @Size(max = 100) String id,

            @NotBlank @Size(max = 1000) @Pattern(regexp = NonAcceptanceRequest.STORABLE)
            String reason) {}

    List<Wrong> lines() {
        return wrong.stream()
                .map(line -> new Wrong(line.subject(), line.id(), line.reason().strip()))
                .toList();
    }
}
