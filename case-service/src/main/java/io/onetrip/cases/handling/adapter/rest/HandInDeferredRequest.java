package io.onetrip.cases.handling.adapter.rest;

import io.onetrip.cases.handling.application.HandedInPapers;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;

@Schema(description = "Promised materials that have come")
record HandInDeferredRequest(@NotEmpty @Size(max = 300) List<@NotNull @Valid MaterialRequest> materials) {

    HandedInPapers papers() {
        return new HandedInPapers(
                Map.of(), materials.stream().map(MaterialRequest::material).toList());
    }
}
