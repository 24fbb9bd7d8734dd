package io.onetrip.local.stack;

import io.onetrip.local.part.Database;
import io.onetrip.local.part.KafkaBroker;
import io.onetrip.local.part.Keycloak;
import io.onetrip.local.part.Postgres;
import io.onetrip.local.part.Repository;
import io.onetrip.local.part.Server;
import io.onetrip.local.part.ServiceProcess;
import io.onetrip.local.part.Topics;
import io.onetrip.local.process.ChildProcess;
import io.onetrip.local.process.PartFailed;
import java.time.Duration;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;

/** The parts of one stack: how each is started, restarted and stopped. */
final class Stack {
    /** More virtual machines starting at once than this slow each other down. */
    private static final int STARTING_AT_ONCE = 3;

    private final Repository repository;
    private final RunFolder folder;
    private final PortPlan ports;
    private final Progress progress;
    private final Secrets secrets;
    private final Map<Part, Server> servers = Collections.synchronizedMap(new EnumMap<>(Part.class));
    private final Set<Part> expectedToEnd = ConcurrentHashMap.newKeySet();
    private final Semaphore starting = new Semaphore(STARTING_AT_ONCE);
    private final PartListener listener;

    /** Hears of a part that ends without having been asked to. */
    interface PartListener {
        void died(Part part, int exitCode);
    }

    Stack(Repository repository, RunFolder folder, PortPlan ports, Progress progress, PartListener listener) {
        this.repository = repository;
        this.folder = folder;
        this.ports = ports;
        this.progress = progress;
        this.listener = listener;
        this.secrets = new Secrets(folder.secrets());
    }

    PortPlan ports() {
        return ports;
    }

    /** The present process of every part that was started. */
    Map<Part, ChildProcess> processes() {
        var processes = new EnumMap<Part, ChildProcess>(Part.class);
        synchronized (servers) {
            servers.forEach((part, server) -> processes.put(part, server.process()));
        }
        return processes;
    }

    void start(Part part) {
        starting.acquireUninterruptibly();
        try {
            progress.timed(part.label(), "ready", () -> keep(part, launch(part)));
        } finally {
            starting.release();
        }
    }

    void restart(Part part) {
        var server = servers.get(part);
        if (server == null) throw new PartFailed(part.label() + " was never started");
        expectedToEnd.add(part);
        try {
            progress.timed(part.label(), "ready again", server::restart);
        } finally {
            expectedToEnd.remove(part);
        }
        watch(part, server.process());
    }

    void stop(Part part) {
        var server = servers.get(part);
        if (server == null) return;
        expectedToEnd.add(part);
        if (server.process().isAlive()) {
            var grace = part.isService() ? ServiceProcess.grace() : Duration.ofSeconds(40);
            progress.timed(part.label(), "stopped", () -> server.process().stop(grace));
        }
    }

    private Server launch(Part part) {
        return switch (part) {
            case POSTGRES -> postgres();
            case KAFKA -> kafka();
            case KEYCLOAK -> keycloak();
            default -> service(part);
        };
    }

    private void keep(Part part, Server server) {
        servers.put(part, server);
        watch(part, server.process());
    }

    private void watch(Part part, ChildProcess process) {
        process.ended().thenAccept(code -> {
            if (!expectedToEnd.contains(part)) listener.died(part, code);
        });
    }

    private Postgres postgres() {
        return Postgres.start(
                repository,
                folder.postgresHome(),
                folder.log("postgres"),
                ports.of(Part.POSTGRES),
                secrets.get("postgres"));
    }

    private KafkaBroker kafka() {
        var broker = KafkaBroker.start(
                repository, folder.kafkaHome(), folder.log("kafka"), ports.of(Part.KAFKA), ports.kafkaController());
        Topics.create(broker.bootstrapServers());
        return broker;
    }

    private Keycloak keycloak() {
        var settings = new Keycloak.Settings(
                ports.of(Part.KEYCLOAK),
                ports.keycloakManagement(),
                ports.publicAddress(),
                secrets.get("keycloak-admin"));
        return Keycloak.start(
                repository, folder.keycloakHome(), database("keycloak"), folder.log("keycloak"), settings);
    }

    private ServiceProcess service(Part part) {
        var isOfThisClone = folder.path().equals(repository.runFolder());
        var settings = new ServiceProcess.Settings(part.label(), part.module(), ports.of(part), isOfThisClone);
        var environment =
                new ServiceEnvironment(repository, ports, folder, secrets).of(part, database(part.database()));
        return ServiceProcess.start(repository, settings, environment, folder.log(part.label()));
    }

    private Database database(String name) {
        if (!(servers.get(Part.POSTGRES) instanceof Postgres postgres)) {
            throw new PartFailed("postgres must run before database " + name + " is made");
        }
        return postgres.createDatabase(name, secrets.get("database-" + name));
    }
}
