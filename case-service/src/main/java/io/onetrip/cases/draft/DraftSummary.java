package io.onetrip.cases.draft;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.UUID;

@Schema(description = "A line of the list of the own drafts")
record DraftSummary(UUID id, String bundleId, int version, Instant savedAt) {}
