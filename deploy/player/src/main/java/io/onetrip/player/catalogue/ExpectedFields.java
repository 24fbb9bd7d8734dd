package io.onetrip.player.catalogue;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Which field of an example is held against what in a plan, and how. */
final class ExpectedFields {
    /** What an example is asked with, and remarks of its authors. */
    private static final Set<String> NOT_EXPECTED =
            Set.of("answers", "id", "name", "title", "note", "description", "source", "provenance", "assumed");

    private static final Map<String, BiFunction<JsonNode, JsonNode, Boolean>> FIELDS = fields();

    private ExpectedFields() {}

    static boolean isExpectation(String field) {
        return !NOT_EXPECTED.contains(field);
    }

    /** What the plan says to this field; missing if it says nothing. */
    static JsonNode actual(String field, JsonNode plan) {
        return field.equals("expectedItems") ? itemIds(plan) : plan.path(field);
    }

    static boolean holds(String field, JsonNode expected, JsonNode actual) {
        return FIELDS.getOrDefault(field, JsonNode::equals).apply(expected, actual);
    }

    private static Map<String, BiFunction<JsonNode, JsonNode, Boolean>> fields() {
        var fields = new LinkedHashMap<String, BiFunction<JsonNode, JsonNode, Boolean>>();
        fields.put("expectedItems", JsonNode::equals);
        fields.put("waves", Waves::same);
        fields.put("materialCountBeforeDedup", JsonNode::equals);
        fields.put("materialCountAfterDedup", JsonNode::equals);
        fields.put("applicantMustSubmit", JsonNode::equals);
        fields.put("applicantMustSubmitCount", JsonNode::equals);
        return fields;
    }

    private static JsonNode itemIds(JsonNode plan) {
        var ids = JsonMapper.shared().createArrayNode();
        plan.path("items").forEach(item -> ids.add(item.path("id").asString("")));
        return ids;
    }
}
