package io.onetrip.cases.notices;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

@Schema(name = "Notice", description = "What the applicant was told, or is being told")
record NoticeResponse(
        NoticeKind kind,
        Instant writtenAt,
        @Nullable Instant sentAt,
        int attempts,

        @Schema(description = "Every attempt failed: call the applicant")
        boolean givenUp) {}
