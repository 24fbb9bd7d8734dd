package io.onetrip.player.catalogue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A catalogue file as it is sent, and the examples in it. Whether it is a good one is for the catalogue to judge. */
public record CatalogueFile(Path path, byte[] content, List<Example> examples) {
    public static CatalogueFile read(Path path) throws IOException {
        var content = Files.readAllBytes(path);
        return new CatalogueFile(path, content, examples(content));
    }

    private static List<Example> examples(byte[] content) {
        var examples = new ArrayList<Example>();
        for (var bundle : tree(content).path("bundles")) {
            var number = 1;
            for (var example : bundle.path("examples")) {
                examples.add(new Example(
                        bundle.path("id").asString(""),
                        bundle.path("name").asString(""),
                        bundle.path("subjectType").asString(""),
                        number++,
                        example));
            }
        }
        return examples;
    }

    /** A file that is no JSON has no examples; the import tells where it is broken. */
    private static JsonNode tree(byte[] content) {
        try {
            return JsonMapper.shared().readTree(content);
        } catch (JacksonException broken) {
            return JsonMapper.shared().createObjectNode();
        }
    }
}
