package io.onetrip.catalog.authoring.application;

import io.onetrip.catalog.authoring.domain.EntryHistory;
import io.onetrip.catalog.authoring.domain.EntryKey;
import io.onetrip.catalog.authoring.domain.HoldingEntries;
import io.onetrip.catalog.importing.domain.CatalogueReader;
import io.onetrip.catalog.importing.domain.Kind;
import io.onetrip.planning.BundleVersion;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Bundles as one of their versions froze them. */
@Component
class FrozenBundles {

    private final HoldingEntries holding;
    private final EntryHistory history;
    private final CatalogueReader reader;

    FrozenBundles(HoldingEntries holding, EntryHistory history, CatalogueReader reader) {
        this.holding = holding;
        this.history = history;
        this.reader = reader;
    }

    /** @throws io.onetrip.catalog.importing.domain.CatalogueInvalid when it is older than the shape of today */
    BundleVersion version(String id, int version) {
        var definitions = new EnumMap<Kind, Map<String, String>>(Kind.class);
        var parts = new HashMap<>(history.parts(id, version));
        parts.put(new EntryKey(Kind.BUNDLE, id), version);
        parts.forEach((part, frozen) -> definitions
                .computeIfAbsent(part.kind(), kind -> new HashMap<>())
                .put(part.id(), holding.version(part, frozen).orElseThrow().definition()));
        return reader.read(RevisionFile.json(definitions)).frozen(id, version);
    }
}
