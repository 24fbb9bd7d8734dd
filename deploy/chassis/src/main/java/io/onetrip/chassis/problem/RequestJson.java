package io.onetrip.chassis.problem;

import tools.jackson.databind.json.JsonMapper;

/**
 * Reads what callers send. It is stricter than the mapper of what is stored and told, which has to go on reading what was
 * taken in before.
 *
 * @param mapper refuses text that cannot be stored and printed
 */
public record RequestJson(JsonMapper mapper) {
    static RequestJson of(JsonMapper stored) {
        return new RequestJson(stored.rebuild().addModule(new StorableText()).build());
    }
}
