package io.onetrip.player.http;

import tools.jackson.databind.JsonNode;

/**
 * What came back.
 *
 * @param repeated whether it took more than one attempt, so that an earlier one may have been carried out unheard
 */
public record Answer(int status, JsonNode body, boolean repeated) {
    public boolean ok() {
        return status / 100 == 2;
    }

    /** Whether it is this problem, named by the last part of its type. */
    public boolean isProblem(String slug) {
        return body.path("type").asString("").endsWith("/problems/" + slug);
    }
}
