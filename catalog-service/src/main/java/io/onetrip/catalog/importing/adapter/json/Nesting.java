package io.onetrip.catalog.importing.adapter.json;

import java.util.ArrayDeque;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * How deep a file is nested. All that judges a condition descends into it; what nobody could read is refused before the
 * descent fails.
 */
final class Nesting {

    /** Levels of JSON, counted from the file: about thirty conditions in one another. */
    static final int LIMIT = 64;

    /** Levels of a place that is told: as far as the condition of a bundle's item. */
    private static final int SHOWN = 5;

    private record At(JsonNode node, String place, int depth, String entry) {}

    private Nesting() {}

    /** @return the JSON pointer of the entry's part that goes too deep, as far as a person follows it */
    static Optional<String> beyondLimit(JsonNode file) {
        var open = new ArrayDeque<At>();
        open.push(new At(file, "", 0, ""));
        while (!open.isEmpty()) {
            var at = open.pop();
            if (at.depth() > LIMIT) return Optional.of(at.entry());
            var number = 0;
            if (at.node().isArray()) for (var each : at.node()) inside(at, String.valueOf(number++), each, open);
            if (at.node().isObject())
                at.node()
                        .properties()
                        .forEach(field -> inside(
                                at, field.getKey().replace("~", "~0").replace("/", "~1"), field.getValue(), open));
        }
        return Optional.empty();
    }

    private static void inside(At at, String name, JsonNode node, ArrayDeque<At> open) {
        if (!node.isContainer()) return;
        var place = at.place() + "/" + name;
        var depth = at.depth() + 1;
        open.push(new At(node, place, depth, depth <= SHOWN ? place : at.entry()));
    }
}
