package io.onetrip.local.part;

import io.onetrip.local.process.ChildProcess;
import io.onetrip.local.process.Signal;
import io.onetrip.local.process.Waiting;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** Keycloak with the demo realm, its data in a database of its own. */
public final class Keycloak implements Server {
    private static final List<String> JVM_OPTIONS = List.of("-Xms64m", "-Xmx384m", "-XX:TieredStopAtLevel=1");

    private final KeycloakHome home;
    private final Database database;
    private final Settings settings;
    private final Path log;
    private ChildProcess process;

    /** Where it listens, the address that browsers know it by, and the password of its first administrator. */
    public record Settings(int port, int managementPort, String publicAddress, String adminPassword) {}

    /** Starts the server and waits until it answers; the realm is imported when it does not exist. */
    public static Keycloak start(Repository repository, Path home, Database database, Path log, Settings settings) {
        var folder = KeycloakHome.prepare(repository, home.resolve("keycloak"), log);
        var keycloak = new Keycloak(folder, database, log, settings);
        keycloak.waitUntilReady();
        return keycloak;
    }

    private Keycloak(KeycloakHome home, Database database, Path log, Settings settings) {
        this.home = home;
        this.database = database;
        this.log = log;
        this.settings = settings;
        this.process = launch();
    }

    @Override
    public ChildProcess process() {
        return process;
    }

    @Override
    public void restart() {
        process.stop(Duration.ofSeconds(30));
        process = launch();
        waitUntilReady();
    }

    /** What every token names as its issuer. */
    public String issuer() {
        return settings.publicAddress() + "/auth/realms/onetrip";
    }

    /** The realm at the server's own port, for those that must not depend on the gateway. */
    public String realm() {
        return "http://127.0.0.1:%d/auth/realms/onetrip".formatted(settings.port());
    }

    public String jwkSetUri() {
        return realm() + "/protocol/openid-connect/certs";
    }

    public String tokenEndpoint() {
        return realm() + "/protocol/openid-connect/token";
    }

    private ChildProcess launch() {
        var options = List.of(
                "start",
                "--optimized",
                "--import-realm",
                "--http-enabled=true",
                "--http-host=127.0.0.1",
                "--http-port=" + settings.port(),
                "--http-management-port=" + settings.managementPort(),
                "--hostname=" + settings.publicAddress() + "/auth",
                "--hostname-backchannel-dynamic=true",
                "--proxy-headers=xforwarded",
                "--cache=local",
                // each look at it while it starts is a line that hides what it waits for
                "--log-level=info,io.smallrye.health:error",
                "--db-url=" + database.jdbcUrl(),
                "--db-pool-max-size=20");
        var environment = Map.of(
                "KC_DB_USERNAME", database.username(),
                "KC_DB_PASSWORD", database.password(),
                "KC_BOOTSTRAP_ADMIN_USERNAME", "admin",
                "KC_BOOTSTRAP_ADMIN_PASSWORD", settings.adminPassword());
        return ChildProcess.start("keycloak", home.command(JVM_OPTIONS, options), environment, log, Signal.TERM);
    }

    private void waitUntilReady() {
        var health = "http://127.0.0.1:%d/health/ready".formatted(settings.managementPort());
        Waiting.until("keycloak", process, Waiting.FOR_A_START, () -> Http.answersOk(health));
    }
}
