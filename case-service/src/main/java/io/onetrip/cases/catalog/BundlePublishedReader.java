package io.onetrip.cases.catalog;

import java.util.Map;
import tools.jackson.core.JsonParser;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;

final class BundlePublishedReader extends ValueDeserializer<BundlePublishedMessage> {
    private static final TypeReference<Map<String, Object>> WHOLE = new TypeReference<>() {};

    @Override
    public BundlePublishedMessage deserialize(JsonParser parser, DeserializationContext context) {
        Map<String, Object> whole = parser.readValueAs(WHOLE);
        return new BundlePublishedMessage(
                String.valueOf(whole.get("id")), ((Number) whole.get("version")).intValue(), whole);
    }
}
