package io.onetrip.catalog.calendar;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

@Schema(name = "CalendarPublication", description = "One version of a year's calendar")
record Publication(
        int version,
        Instant publishedAt,

        @Nullable @Schema(description = "Null for a year that came with the service")
        String publishedBy,

        int holidays,
        int makeUpWorkdays) {}
