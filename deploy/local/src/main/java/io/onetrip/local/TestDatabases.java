package io.onetrip.local;

import io.onetrip.local.part.Database;
import io.onetrip.local.part.Postgres;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** The PostgreSQL server of the tests; every database has a role of its own. */
public final class TestDatabases {
    private final Postgres server;
    private final Map<String, Integer> created = new HashMap<>();
    private final Map<String, Database> ofServices = new HashMap<>();

    TestDatabases(Postgres server) {
        this.server = server;
    }

    /** The server itself, for tests that kill it and start it again. */
    public Postgres server() {
        return server;
    }

    /** A new, empty database, named after the role, with a number from the second one on. */
    public synchronized Database createDatabase(String role) {
        var number = created.merge(role, 1, Integer::sum);
        return server.createDatabase(
                number == 1 ? role : role + "_" + number, UUID.randomUUID().toString());
    }

    synchronized Database of(String service) {
        return ofServices.computeIfAbsent(service, this::createDatabase);
    }
}
