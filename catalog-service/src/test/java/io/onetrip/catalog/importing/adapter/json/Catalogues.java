package io.onetrip.catalog.importing.adapter.json;

import io.onetrip.catalog.importing.domain.CatalogueFile;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The shipped catalogue and the sample of the contract, as they are or with something changed. */
public final class Catalogues {

    private static final JsonMapper JSON = new JsonMapper();
    private static final JsonCatalogueReader READER = new JsonCatalogueReader();

    private Catalogues() {}

    public static ObjectNode shipped() {
        return (ObjectNode) JSON.readTree(Catalogues.class.getResourceAsStream("/catalog.json"));
    }

    public static ObjectNode sample() {
        return (ObjectNode)
                JSON.readTree(Catalogues.class.getResourceAsStream("/contract/catalog/samples/catalogue.json"));
    }

    public static CatalogueFile read(JsonNode file) {
        return read(file.toString());
    }

    public static CatalogueFile read(String file) {
        return READER.read(new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)));
    }

    public static ObjectNode shippedWith(Consumer<ObjectNode> change) {
        var file = shipped();
        change.accept(file);
        return file;
    }

    /** The same item without what its limits have to agree with: kind, steps and lists. */
    public static ObjectNode freelyPromised(JsonNode file, String place) {
        var item = at(file, place);
        item.remove(List.of("steps", "labels"));
        at(item, "/projectType").put("code", "2");
        return item;
    }

    /** The object at a JSON pointer, to be changed. */
    public static ObjectNode at(JsonNode file, String place) {
        return (ObjectNode) file.at(place);
    }
}
