package io.onetrip.player.catalogue;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Waves follow each other; the order inside a wave is free. */
final class Waves {
    private Waves() {}

    static boolean same(JsonNode expected, JsonNode actual) {
        return expected.isArray() && actual.isArray() && sorted(expected).equals(sorted(actual));
    }

    private static List<List<String>> sorted(JsonNode waves) {
        var all = new ArrayList<List<String>>();
        for (var wave : waves) {
            all.add(wave.valueStream().map(JsonNode::toString).sorted().toList());
        }
        return all;
    }
}
