package io.onetrip.player.play;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.random.RandomGenerator;
import tools.jackson.databind.JsonNode;

/** What someone thinks of the service, in the words that the rating page offers. */
final class Opinion {
    private static final List<String> CHANNELS = List.of("QR", "HALL_TABLET", "PC", "MOBILE");

    private Opinion() {}

    static Map<String, Object> of(JsonNode page, RandomGenerator random) {
        var levels = strings(page.path("levels"));
        var tags = strings(page.path("tags"));
        var level = levels.get(Math.min(levels.size() - 1, (int) Math.abs(random.nextGaussian() * 1.5)));
        var opinion = new LinkedHashMap<String, Object>();
        opinion.put("level", level);
        if (bad(page).contains(level) && !tags.isEmpty()) {
            opinion.put("tags", List.of(tags.get(random.nextInt(tags.size()))));
            opinion.put("text", "等候时间偏长");
        }
        opinion.put("channel", CHANNELS.get(random.nextInt(CHANNELS.size())));
        return opinion;
    }

    private static Set<String> bad(JsonNode page) {
        return new HashSet<>(strings(page.path("badLevels")));
    }

    private static List<String> strings(JsonNode array) {
        var strings = new ArrayList<String>();
        array.forEach(one ->
                strings.add(one.isString() ? one.asString() : one.path("code").asString("")));
        return strings;
    }
}
