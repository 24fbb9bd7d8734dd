package io.onetrip.player.catalogue;

import tools.jackson.databind.JsonNode;

/**
 * A worked example of a bundle.
 *
 * @param number counted from 1 within its bundle
 */
public record Example(String bundleId, String bundleName, String subjectType, int number, JsonNode content) {
    public JsonNode answers() {
        return content.path("answers");
    }

    public String title() {
        return "%s example %d".formatted(bundleId, number);
    }
}
