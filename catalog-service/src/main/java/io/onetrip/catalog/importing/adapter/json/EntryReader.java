package io.onetrip.catalog.importing.adapter.json;

import io.onetrip.catalog.importing.domain.Digest;
import io.onetrip.catalog.importing.domain.Entry;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Makes entries of JSON objects. */
final class EntryReader {

    /** Worked examples are for who checks a bundle, not for who runs it. */
    private static final String EXAMPLES = "examples";

    private static final TypeReference<Map<String, Object>> FIELDS = new TypeReference<>() {};

    private final JsonMapper json = JsonMapper.builder()
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    <T> List<Entry<T>> read(JsonNode list, String name, Function<Map<String, ?>, T> read) {
        return list.values().stream().map(node -> entry(node, name, read)).toList();
    }

    private <T> Entry<T> entry(JsonNode node, String name, Function<Map<String, ?>, T> read) {
        var fields = json.convertValue(node, FIELDS);
        var source = node.toString();
        return new Entry<>(
                node.get("id").asString(),
                node.get(name).asString(),
                read.apply(fields),
                source,
                node.has(EXAMPLES) ? withoutExamples(node) : source,
                Passages.of(node),
                Digest.of(List.of(json.writeValueAsString(fields))));
    }

    private static String withoutExamples(JsonNode node) {
        return ((ObjectNode) node).deepCopy().without(EXAMPLES).toString();
    }
}
