package io.onetrip.cases.handling.adapter.rest;

import io.onetrip.cases.handling.domain.KnownClerks.Known;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;

@Schema(name = "KnownClerk")
record ClerkResponse(
        String id,
        String name,
        Instant seenAt,

        @Schema(description = "Cases not at their end for which the clerk is responsible")
        int openCases) {

    static ClerkResponse of(Known known) {
        return new ClerkResponse(known.clerk().id(), known.clerk().name(), known.seenAt(), known.openCases());
    }
}
