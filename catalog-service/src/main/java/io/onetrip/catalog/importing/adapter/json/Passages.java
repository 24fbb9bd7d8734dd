package io.onetrip.catalog.importing.adapter.json;

import io.onetrip.catalog.importing.domain.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Finds the texts of an entry that people read; what quotes a law or names another register is not judged. */
final class Passages {

    private static final Set<String> READ = Set.of(
            "name",
            "text",
            "label",
            "question",
            "rule",
            "answer",
            "acceptCondition",
            "acceptanceStandard",
            "fillInNotes",
            "limitExplain",
            "limitSceneExplain");

    private static final Set<String> QUOTED =
            Set.of("legalBasis", "itemType", "projectType", "codes", "when", "examples", "results", "uscc", "meta");

    private Passages() {}

    static List<Passage> of(JsonNode entry) {
        var found = new ArrayList<Passage>();
        for (var field : entry.properties()) in(field.getValue(), "/" + field.getKey(), field.getKey(), found);
        return List.copyOf(found);
    }

    private static void in(JsonNode node, String place, String field, List<Passage> found) {
        if (QUOTED.contains(field)) return;
        if (node.isString() && READ.contains(field)) found.add(new Passage(place, field, node.asString()));
        for (var each : node.properties()) in(each.getValue(), place + "/" + each.getKey(), each.getKey(), found);
        if (node.isArray())
            for (int index = 0; index < node.size(); index++)
                in(node.get(index), "%s/%d".formatted(place, index), field, found);
    }
}
