package io.onetrip.simulator;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/** What the platform answered; an answer without JSON is a missing node. */
record Answer(int status, JsonNode body) {
    static Answer of(int status, String body) {
        try {
            return new Answer(status, JsonMapper.shared().readTree(body));
        } catch (JacksonException other) {
            return new Answer(status, MissingNode.getInstance());
        }
    }

    boolean ok() {
        return status / 100 == 2;
    }
}
