package io.onetrip.cases.online;

import io.onetrip.cases.applicant.ApplicantKind;
import io.onetrip.cases.handling.application.HandedInPapers;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Schema(description = "An application without a window; who has logged in comes from the login, not from here")
record SubmitRequest(
        @NotNull @Schema(description = "The draft that is handed in: sent twice it is one case, and then it is gone")
        UUID draftId,

        @NotBlank @Size(max = 64) String bundleId,
        @NotNull Map<String, Object> answers,
        @NotNull Capacity capacity,

        @Nullable
        @Valid
        @Schema(description = "For whom, unless it is oneself; a legal representative names an organization")
        Principal principal,

        @Nullable @Size(max = 12) @Schema(description = "Where to be served, by its code of GB/T 2260")
        String region,

        @Nullable @Size(max = 300) Map<@Size(max = 100) String, @NotNull @Size(max = 4000) String> form,
        @Nullable @Size(max = 300) List<@NotNull @Valid Material> materials,

        @Nullable
        @Pattern(regexp = "[0-9a-f]{64}")
        @Schema(
                description =
                        "An agent's letter of entrustment, a legal representative's proof to be one; uploaded before")
        String entrustment) {

    @Schema(name = "OnlinePrincipal")
    record Principal(
            @NotNull ApplicantKind kind,
            @NotBlank @Size(max = 200) String name,
            @Nullable @Size(max = 30) String idNumber,
            @Nullable @Size(max = 30) String creditCode,
            @NotBlank @Size(max = 30) String phone) {}

    @Schema(name = "OnlineMaterial")
    record Material(
            @NotBlank String materialId,
            @NotNull @Size(max = 50) List<@NotNull @Pattern(regexp = "[0-9a-f]{64}") String> files) {}

    HandedInPapers papers() {
        return papers(form, materials);
    }

    static HandedInPapers papers(@Nullable Map<String, String> form, @Nullable List<Material> materials) {
        return new HandedInPapers(
                form == null ? Map.of() : form,
                materials == null
                        ? List.of()
                        : materials.stream()
                                .map(one -> new HandedInPapers.Material(one.materialId(), one.files(), false))
                                .toList());
    }

    static List<String> hashes(HandedInPapers papers) {
        return papers.materials().stream()
                .flatMap(material -> material.files().stream())
                .distinct()
                .toList();
    }
}
