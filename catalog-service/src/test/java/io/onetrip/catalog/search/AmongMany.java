package io.onetrip.catalog.search;

import static io.onetrip.catalog.importing.adapter.json.Catalogues.shipped;

import java.util.ArrayList;
import java.util.List;

/** The shipped catalogue among 20,000 generated items. */
final class AmongMany {

    private AmongMany() {}

    static CatalogueIndex index() {
        var entries = new ArrayList<>(Distractors.items(20_000));
        entries.addAll(shippedEntries());
        var index = new CatalogueIndex();
        index.put(entries);
        index.show();
        return index;
    }

    static List<Listed> shippedEntries() {
        var entries = new ArrayList<Listed>();
        for (var kind : SearchKind.values())
            for (var entry :
                    shipped().get(kind == SearchKind.ITEM ? "items" : "bundles").values())
                entries.add(listed(
                        kind, entry.get("id").asString(), entry.get("name").asString()));
        return entries;
    }

    static Listed listed(SearchKind kind, String id, String name) {
        return new Listed(kind, id, name, "D", "市场监督管理局", null, null, List.of(), List.of(), List.of());
    }
}
