package io.onetrip.cases.draft;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

@Schema(description = "A draft as it was last saved")
record DraftResponse(UUID id, String bundleId, Map<String, Object> content, int version, Instant savedAt) {
    static DraftResponse of(Draft draft) {
        return new DraftResponse(draft.id(), draft.bundleId(), draft.content(), draft.version(), draft.savedAt());
    }
}
