package io.onetrip.catalog.importing.adapter.json;

import io.onetrip.catalog.importing.domain.CatalogueFile;
import io.onetrip.catalog.importing.domain.CatalogueInvalid;
import io.onetrip.catalog.importing.domain.CatalogueReader;
import io.onetrip.catalog.importing.domain.CatalogueUnreadable;
import io.onetrip.catalog.importing.domain.Department;
import io.onetrip.planning.Definitions;
import java.io.InputStream;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads the file as JSON and holds it against the schema of the contract before anything else looks at it. */
@Component
class JsonCatalogueReader implements CatalogueReader {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private final CatalogueSchema schema = new CatalogueSchema();
    private final EntryReader entries = new EntryReader();

    @Override
    public CatalogueFile read(InputStream source) {
        var file = parse(source);
        var faults = schema.faults(file);
        if (!faults.isEmpty()) throw new CatalogueInvalid(faults);
        return new CatalogueFile(
                file.path("itemTypes").values().stream()
                        .map(type -> type.get("code").asString())
                        .collect(Collectors.toUnmodifiableSet()),
                entries.read(file.get("departments"), "name", JsonCatalogueReader::department),
                entries.read(file.get("questions"), "text", Definitions::question),
                entries.read(file.get("materials"), "name", Definitions::material),
                entries.read(file.get("items"), "name", ItemReader::read),
                entries.read(file.get("bundles"), "name", Definitions::bundle));
    }

    private static JsonNode parse(InputStream source) {
        try {
            var file = JSON.readTree(source);
            if (file.isMissingNode()) throw new CatalogueUnreadable("The file is empty.", 1, 1);
            return file;
        } catch (JacksonException broken) {
            var at = broken.getLocation();
            throw new CatalogueUnreadable(inOurPlaces(broken.getOriginalMessage()), at.getLineNr(), at.getColumnNr());
        }
    }

    /** The parser adds a place of its own in brackets, which names its settings and no line. */
    private static String inOurPlaces(String message) {
        return message.replaceFirst("\\s*\\((start marker|for [A-Za-z]+ starting) at \\[Source.*", "");
    }

    /** Registers write the letters of credit codes in lower case at times. */
    private static Department department(Map<String, ?> definition) {
        var code = (Map<?, ?>) definition.get("uscc");
        return new Department(
                String.valueOf(definition.get("id")),
                String.valueOf(definition.get("name")),
                String.valueOf(code.get("value")).toUpperCase(Locale.ROOT));
    }
}
