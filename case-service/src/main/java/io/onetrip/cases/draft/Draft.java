package io.onetrip.cases.draft;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/**
 * What an account has typed so far.
 *
 * @param content as the page wrote it; nobody else reads it
 * @param version grows with each change
 */
record Draft(UUID id, String bundleId, Map<String, Object> content, int version, Instant savedAt) {
    @Override
    public String toString() {
        return "Draft[%s, %s, version %d]".formatted(id, bundleId, version);
    }
}
