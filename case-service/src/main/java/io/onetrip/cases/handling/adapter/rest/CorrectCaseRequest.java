package io.onetrip.cases.handling.adapter.rest;

import io.onetrip.cases.handling.application.HandedInPapers;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

@Schema(description = "Fields and materials that take the place of those to be corrected; the others stay")
record CorrectCaseRequest(
        @Nullable @Size(max = 300) Map<@Size(max = 100) String, @NotNull @Size(max = 4000) String> form,
        @Nullable @Size(max = 300) List<@NotNull @Valid MaterialRequest> materials) {

    HandedInPapers papers() {
        return new HandedInPapers(
                form == null ? Map.of() : form,
                materials == null
                        ? List.of()
                        : materials.stream().map(MaterialRequest::material).toList());
    }
}
