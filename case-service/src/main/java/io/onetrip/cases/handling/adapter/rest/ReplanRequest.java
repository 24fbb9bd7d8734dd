package io.onetrip.cases.handling.adapter.rest;

import io.onetrip.cases.handling.application.HandedInPapers;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

@Schema(description = "The answers anew, all of them, with what is handed in for them; what is still needed stays")
record ReplanRequest(
        @NotNull
        @Schema(
                description = "By question: an option's code, or a list of codes",
                example = "{\"Q_SUBJECT\":\"COMPANY\"}")
        Map<String, Object> answers,

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
