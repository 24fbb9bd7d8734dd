package io.onetrip.cases.online;

import io.onetrip.cases.handling.application.HandedInPapers;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

@Schema(description = "What was asked for: fields written anew, and files uploaded with the same receipt")
record HandInRequest(
        @Nullable @Size(max = 300) Map<@Size(max = 100) String, @NotNull @Size(max = 4000) String> form,
        @Nullable @Size(max = 300) List<SubmitRequest.@NotNull @Valid Material> materials) {

    HandedInPapers papers() {
        return SubmitRequest.papers(form, materials);
    }
}
