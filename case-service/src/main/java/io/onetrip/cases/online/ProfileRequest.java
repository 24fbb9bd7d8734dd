package io.onetrip.cases.online;

import io.onetrip.cases.applicant.ApplicantKind;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

@Schema(description = "For whom an application begins")
record ProfileRequest(
        @Nullable @Size(max = 64) @Schema(description = "Whose last answers are wanted")
        String bundleId,

        @NotNull Capacity capacity,

        @Nullable
        @Valid
        @Schema(
                description =
                        "For whom, unless it is oneself; while it is left out, nothing of earlier applications is said")
        Principal principal) {

    @Schema(name = "ProfilePrincipal")
    record Principal(
            @NotNull ApplicantKind kind,

            @NotBlank @Size(max = 30) @Schema(description = "Identity number or credit code, 18 characters")
            String identity) {}
}
