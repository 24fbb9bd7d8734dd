package io.onetrip.cases.handling.adapter.rest;

import io.onetrip.cases.handling.application.HandedInPapers;
import io.onetrip.cases.handling.domain.Stamp;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Schema(description = "A material handed in: files uploaded before, by hash, or on paper")
record MaterialRequest(
        @NotBlank String materialId,
        @Nullable @Size(max = 50) List<@NotNull @Pattern(regexp = "[0-9a-f]{64}") String> files,

        @Nullable @Schema(description = "true: paper was handed over the counter, which counts as handed in")
        Boolean paper,

        @Nullable @Valid @Schema(description = "Of an authority that plan.materials[].stampedBy names (见章盖章)")
        StampRequest stamp) {

    record StampRequest(
            @NotBlank @Size(max = 100) String authority,
            @NotBlank @Size(max = 100) String number,
            @NotNull LocalDate date) {
        Stamp stamp() {
            return new Stamp(authority.strip(), number.strip(), date);
        }
    }

    HandedInPapers.Material material() {
        return new HandedInPapers.Material(
                materialId,
                files == null ? List.of() : files,
                Boolean.TRUE.equals(paper),
                stamp == null ? null : stamp.stamp());
    }
}
