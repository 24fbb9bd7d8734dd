package io.onetrip.planning;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The shipped catalogue, each of its bundles together with the whole of the rest. */
final class CatalogueFixture {

    private static final JsonMapper JSON = new JsonMapper();

    private final JsonNode file = JSON.readTree(CatalogueFixture.class.getResourceAsStream("/catalog.json"));

    List<JsonNode> bundles() {
        return file.get("bundles").values().stream().toList();
    }

    BundleVersion version(JsonNode bundle) {
        return new BundleVersion(
                1,
                Definitions.bundle(map(bundle)),
                all("questions", Definitions::question, Question::id),
                all("materials", Definitions::material, Material::id),
                all("items", Definitions::item, Item::id),
                Map.of("D_SAMR", "市场监督管理局"));
    }

    @SuppressWarnings("unchecked")
    static Map<String, Object> map(JsonNode node) {
        return JSON.convertValue(node, Map.class);
    }

    private <T> Map<String, T> all(String list, Function<Map<String, ?>, T> read, Function<T, String> id) {
        return file.get(list).values().stream()
                .map(definition -> read.apply(map(definition)))
                .collect(Collectors.toMap(id, Function.identity()));
    }
}
