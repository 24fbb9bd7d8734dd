package io.onetrip.testkit;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Schemas and samples from the contract jars, and the mapper settings with which events are read. */
public final class Contracts {
    public static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .changeDefaultPropertyInclusion(inclusion ->
                    inclusion.withValueInclusion(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL))
            .build();

    private Contracts() {}

    public static JsonNode sample(String type) {
        return JSON.readTree(sampleText(type));
    }

    public static <T> T sample(String type, Class<T> reader) {
        return JSON.readValue(sampleText(type), reader);
    }

    public static List<String> faults(String type, JsonNode data) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(text(type, "%s.schema.json"))
                .validate(data.toString(), InputFormat.JSON)
                .stream()
                .map(Object::toString)
                .toList();
    }

    private static String sampleText(String type) {
        return text(type, "samples/%s.json");
    }

    private static String text(String type, String name) {
        var path = "/contract/" + type.substring(0, type.indexOf('.')) + "/" + name.formatted(type);
        try (var resource = Objects.requireNonNull(Contracts.class.getResourceAsStream(path), path)) {
            return new String(resource.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
