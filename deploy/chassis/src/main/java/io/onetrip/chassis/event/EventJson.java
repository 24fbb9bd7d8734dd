package io.onetrip.chassis.event;

import java.util.Map;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Reads and writes bodies of events; unlike a request, an event may carry fields its reader does not know. */
public final class EventJson {
    private static final TypeReference<Map<String, String>> HEADERS = new TypeReference<>() {};
    private final JsonMapper json;

    EventJson(JsonMapper json) {
        this.json = json.rebuild()
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build();
    }

    public byte[] write(Object data) {
        return json.writeValueAsBytes(data);
    }

    public <T> T read(byte[] body, Class<T> type) {
        return json.readValue(body, type);
    }

    public String writeHeaders(Map<String, String> headers) {
        return json.writeValueAsString(headers);
    }

    public Map<String, String> readHeaders(String headers) {
        return json.readValue(headers, HEADERS);
    }
}
