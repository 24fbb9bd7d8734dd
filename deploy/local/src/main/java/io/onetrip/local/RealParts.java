package io.onetrip.local;

import io.onetrip.local.part.KafkaBroker;
import java.util.Map;

/**
 * Real PostgreSQL and Kafka for the tests of one JVM, started once on free ports and ended with it. Keycloak follows when
 * it is first asked for.
 */
public final class RealParts {
    private static final String DEMO_KEY = "b25ldHJpcC1kZW1vLWtleS1vZi0zMi1ieXRlcy0xMjM=";

    private RealParts() {}

    /** Starts the parts unless they run already; the accessors do so too. */
    public static void start() {
        Running.current().kafka().process().requireAlive();
    }

    public static TestDatabases postgres() {
        return Running.current().databases();
    }

    public static KafkaBroker kafka() {
        return Running.current().kafka();
    }

    /** Keycloak with the realm {@code onetrip}; the first call starts it. */
    public static TestKeycloak keycloak() {
        return TestKeycloak.instance();
    }

    /** Spring properties of a service, e.g. {@code case}, on these parts; its database lives as long as the JVM. */
    public static Map<String, Object> springProperties(String service) {
        var database = Running.current().databases().of(service);
        return Map.of(
                "spring.datasource.url", database.jdbcUrl(),
                "spring.datasource.username", database.username(),
                "spring.datasource.password", database.password(),
                "spring.kafka.bootstrap-servers", Running.current().kafka().bootstrapServers(),
                "onetrip.personal-data-key", DEMO_KEY);
    }
}
