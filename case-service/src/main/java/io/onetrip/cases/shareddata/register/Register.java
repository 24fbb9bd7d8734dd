package io.onetrip.cases.shareddata.register;

import java.util.Map;
import java.util.Optional;

/** A register of another authority, that answers about one subject. */
public interface Register {
    /**
     * The subject's data in the register's own words; empty where it knows nothing of the subject. May be asked the
     * same again under the same query number.
     *
     * @throws RegisterUnavailable when it cannot say now
     */
    Optional<Map<String, String>> look(RegisterQuestion question);
}
