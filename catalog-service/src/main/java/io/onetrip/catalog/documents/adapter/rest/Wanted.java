package io.onetrip.catalog.documents.adapter.rest;

import io.swagger.v3.oas.annotations.Parameter;
import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;

/** Which version of a document, the one that holds when none is named, and in which language, Chinese when none is named. */
record Wanted(
        @Parameter(description = "The one that holds when left out") @Min(1) @Nullable
        Integer version,

        @Parameter(description = "zh when left out; of no effect on JSON, which holds both") @Nullable
        Language language) {

    Language words() {
        return language == null ? Language.zh : language;
    }
}
