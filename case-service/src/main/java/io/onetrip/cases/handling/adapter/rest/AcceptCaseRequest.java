package io.onetrip.cases.handling.adapter.rest;

import io.onetrip.cases.handling.domain.Deferral;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Schema(description = "May be left out altogether where nothing follows later")
record AcceptCaseRequest(
        @Nullable
        @Schema(description = "Materials that the applicant promises in writing to hand in later (容缺受理)")
        @Size(max = 300)
        List<@NotNull @Valid Line> deferred) {

    @Schema(name = "DeferralLine")
    record Line(@NotBlank String materialId, @NotNull LocalDate by) {}

    static List<Deferral> deferrals(@Nullable AcceptCaseRequest request) {
        if (request == null || request.deferred() == null) return List.of();
        return request.deferred().stream()
                .map(line -> new Deferral(line.materialId(), line.by()))
                .toList();
    }
}
