package io.onetrip.catalog.browsing;

import io.onetrip.planning.BundleVersion;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/**
 * Bundles ready for planning. Which version holds is asked each time, so that every replica sees an import at once; a
 * version itself never changes and is read once.
 */
@Component
class BundleVersions {

    private final StoredCatalogue stored;
    private final Map<String, BundleVersion> latest = new ConcurrentHashMap<>();

    BundleVersions(StoredCatalogue stored) {
        this.stored = stored;
    }

    /** @throws EntryNotFound when there is no such bundle, or no longer */
    BundleVersion holding(String id) {
        var offer = stored.offer(id).orElseThrow(() -> EntryNotFound.bundle(id));
        if (offer.withdrawn()) throw EntryNotFound.withdrawnBundle(id);
        return get(id, offer.version());
    }

    BundleVersion get(String id, int version) {
        var known = latest.get(id);
        if (known != null && known.version() == version) return known;
        var read = stored.bundle(id, version);
        latest.merge(id, read, (old, now) -> old.version() > now.version() ? old : now);
        return read;
    }
}
