package io.onetrip.cases.draft;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Map;

@Schema(description = "What has been typed so far, in whatever shape the page keeps it")
record DraftRequest(
        @NotBlank @Size(max = 64) String bundleId, @NotNull Map<String, Object> content) {}
