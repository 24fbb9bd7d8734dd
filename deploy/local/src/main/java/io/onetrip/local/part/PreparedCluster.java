package io.onetrip.local.part;

import io.onetrip.local.process.Ports;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;

/**
 * A PostgreSQL cluster in which Keycloak has already made its tables and imported the realm. To do so takes it half a
 * minute, so that the tests of every JVM start from a copy.
 */
public final class PreparedCluster {
    /** Of PostgreSQL's superuser; nothing but tests on the loopback interface ever starts from such a copy. */
    public static final String PASSWORD = "onetrip-test";
    /** Of Keycloak's first administrator. */
    public static final String ADMIN_PASSWORD = "admin";

    private static final Duration GRACE = Duration.ofSeconds(60);

    private PreparedCluster() {}

    /** Lays a copy into the folder, where {@link Postgres} finds it. */
    public static void copyTo(Repository repository, Path folder) {
        var parts = PostgresHome.of(repository.runFolder()).resolve("parts");
        var prepared = Unpacked.once(parts.resolve(name(repository)), fresh -> prepare(repository, fresh));
        try {
            Folders.copy(prepared.resolve("postgres"), folder.resolve("postgres"));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot copy " + prepared, e);
        }
    }

    private static String name(Repository repository) {
        try {
            var realm = Files.readAllBytes(repository.realm());
            return "prepared-%s-%s-%08x"
                    .formatted(repository.versioned("postgres"), KeycloakHome.name(repository), Arrays.hashCode(realm));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void prepare(Repository repository, Path folder) {
        var ports = Ports.free(3);
        var postgres = Postgres.start(repository, folder, folder.resolve("postgres.log"), ports.get(0), PASSWORD);
        var address = "http://127.0.0.1:" + ports.get(1);
        var keycloak = Keycloak.start(
                repository,
                folder,
                postgres.createDatabase("keycloak", PASSWORD),
                folder.resolve("keycloak.log"),
                new Keycloak.Settings(ports.get(1), ports.get(2), address, ADMIN_PASSWORD));
        keycloak.process().stop(GRACE);
        postgres.process().stop(GRACE);
    }
}
