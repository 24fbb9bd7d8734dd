package io.onetrip.cases.handling.domain;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a register of another authority says of the applicant (数据共享), in place of a paper (国务院令716号 7).
 *
 * @param source the register
 * @param queryNumber the one query that was made of it for the case, by which it can be traced there and here
 * @param fetchedAt when it answered; null while it has not
 * @param data in the register's own words, by name; empty unless found
 */
public record SharedAnswer(
        String source,
        String queryNumber,
        State state,
        @Nullable Instant fetchedAt,
        Map<String, String> data) {
    public enum State {
        /** The register could not be asked yet; it will be again, and whoever needs the data gets it then. */
        PENDING,
        FOUND,
        NOT_FOUND,
        /** Everything that needed it was over before the register answered. */
        DROPPED
    }

    public SharedAnswer {
        data = Collections.unmodifiableMap(new LinkedHashMap<>(data));
    }
}
