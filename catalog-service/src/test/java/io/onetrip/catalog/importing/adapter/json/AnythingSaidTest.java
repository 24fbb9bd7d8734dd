package io.onetrip.catalog.importing.adapter.json;

import static io.onetrip.catalog.importing.adapter.json.Catalogues.read;
import static io.onetrip.catalog.importing.adapter.json.Catalogues.sample;
import static org.assertj.core.api.Assertions.assertThat;

import io.onetrip.catalog.importing.domain.CatalogueInvalid;
import io.onetrip.catalog.importing.domain.CatalogueRules;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Whatever stands in a field, the file is taken or its fault is told; nothing breaks on the way. */
class AnythingSaidTest {

    private static final JsonMapper JSON = new JsonMapper();
    private static final List<String> ODD =
            List.of("null", "\"\"", "\"x\"", "-1", "3000000000", "1.5", "true", "[]", "{}", "[null]", "[[]]");

    @Test
    void everyFieldMayHoldAnything() {
        var file = sample();
        var broken = new ArrayList<String>();
        places(file).values().forEach(place -> {
            for (var odd : ODD) {
                try {
                    var changed = file.deepCopy();
                    put(changed, place, odd);
                    CatalogueRules.judge(read(changed));
                } catch (CatalogueInvalid told) {
                    assertThat(told.faults()).isNotEmpty();
                } catch (RuntimeException | Error failure) {
                    broken.add("%s = %s: %s".formatted(place, odd, failure));
                }
            }
        });
        assertThat(broken).isEmpty();
    }

    private static void put(ObjectNode file, String place, String odd) {
        var cut = place.lastIndexOf('/');
        var parent = file.at(place.substring(0, cut));
        var name = place.substring(cut + 1);
        if (parent instanceof ArrayNode list) list.set(Integer.parseInt(name), JSON.readTree(odd));
        else ((ObjectNode) parent).set(name, JSON.readTree(odd));
    }

    /** The first place of every kind. */
    private static Map<String, String> places(JsonNode file) {
        var places = new LinkedHashMap<String, String>();
        collect(file, "", places);
        return places;
    }

    private static void collect(JsonNode node, String place, Map<String, String> places) {
        if (!place.isEmpty()) places.putIfAbsent(place.replaceAll("/\\d+", "/*"), place);
        node.properties().forEach(field -> collect(field.getValue(), place + "/" + field.getKey(), places));
        for (int index = 0; node.isArray() && index < node.size(); index++)
            collect(node.get(index), place + "/" + index, places);
    }
}
