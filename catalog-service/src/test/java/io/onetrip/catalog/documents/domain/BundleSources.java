package io.onetrip.catalog.documents.domain;

import io.onetrip.catalog.importing.adapter.json.Catalogues;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Sources out of a catalogue file, without the database. */
public final class BundleSources {

    private static final JsonMapper JSON = new JsonMapper();

    private BundleSources() {}

    public static List<BundleSource> shipped() {
        var file = Catalogues.shipped();
        return file.get("bundles").values().stream()
                .map(bundle -> of(file, bundle.get("id").asString()))
                .toList();
    }

    public static BundleSource of(JsonNode file, String id) {
        return new BundleSource(
                id,
                1,
                null,
                byId(file, "bundles").get(id),
                byId(file, "items"),
                byId(file, "materials"),
                byId(file, "questions"),
                byId(file, "departments"));
    }

    public static ItemSource item(JsonNode file, String id) {
        var item = byId(file, "items").get(id);
        return new ItemSource(
                id,
                1,
                null,
                item,
                byId(file, "departments").get(item.textOr("department", "")),
                byId(file, "materials"),
                byId(file, "questions"));
    }

    static Map<String, Definition> byId(JsonNode file, String list) {
        var definitions = new LinkedHashMap<String, Definition>();
        for (var entry : file.get(list).values())
            definitions.put(entry.get("id").asString(), new Definition(JSON.convertValue(entry, Map.class)));
        return definitions;
    }
}
