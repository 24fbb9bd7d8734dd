package io.onetrip.supervision;

import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the producers promise, read as the consumer reads it: fields it does not know are no fault. */
public final class Samples {
    public static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    private Samples() {}

    public static <T> T read(String type, Class<T> as) {
        return JSON.treeToValue(tree(type), as);
    }

    public static JsonNode tree(String type) {
        return JSON.readTree(resource(type, "samples/%s.json".formatted(type)));
    }

    /** Empty when the data obeys the schema of its type. */
    public static List<?> faults(String type, JsonNode data) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(resource(type, type + ".schema.json"))
                .validate(data);
    }

    private static InputStream resource(String type, String name) {
        var service = type.substring(0, type.indexOf('.'));
        var path = "/contract/%s/%s".formatted(service, name);
        return Objects.requireNonNull(Samples.class.getResourceAsStream(path), path);
    }
}
