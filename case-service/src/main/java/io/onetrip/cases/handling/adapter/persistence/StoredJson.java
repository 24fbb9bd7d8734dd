package io.onetrip.cases.handling.adapter.persistence;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Columns of JSON; a row that an older or a newer version wrote is read all the same. */
@Component
class StoredJson {
    private final JsonMapper json;

    StoredJson(JsonMapper json) {
        this.json = json.rebuild()
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build();
    }

    @Nullable
    String write(@Nullable Object value) {
        return value == null ? null : json.writeValueAsString(value);
    }

    <T> T read(String text, Class<T> type) {
        return json.readValue(text, type);
    }

    <T> @Nullable T readOptional(@Nullable String text, Class<T> type) {
        return text == null ? null : json.readValue(text, type);
    }

    <T> List<T> readList(String text, Class<T> element) {
        return json.readValue(text, json.getTypeFactory().constructCollectionType(List.class, element));
    }

    <V> Map<String, V> readMap(String text, Class<V> value) {
        return json.readValue(text, json.getTypeFactory().constructMapType(Map.class, String.class, value));
    }
}
