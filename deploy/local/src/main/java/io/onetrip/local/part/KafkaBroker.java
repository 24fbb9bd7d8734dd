package io.onetrip.local.part;

import io.onetrip.local.process.ChildProcess;
import io.onetrip.local.process.Signal;
import io.onetrip.local.process.Waiting;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;

/** A Kafka broker that is its own controller, in a JVM of its own. */
public final class KafkaBroker implements Server {
    private static final String CONFIGURATION = """
            node.id=1
            process.roles=broker,controller
            listeners=PLAINTEXT://127.0.0.1:%1$d,CONTROLLER://127.0.0.1:%2$d
            controller.listener.names=CONTROLLER
            controller.quorum.bootstrap.servers=127.0.0.1:%2$d
            log.dirs=%3$s
            auto.create.topics.enable=false
            offsets.topic.replication.factor=1
            offsets.topic.num.partitions=6
            transaction.state.log.replication.factor=1
            transaction.state.log.min.isr=1
            share.coordinator.state.topic.replication.factor=1
            share.coordinator.state.topic.min.isr=1
            group.initial.rebalance.delay.ms=0
            """;

    private final String jars;
    private final Path data;
    private final Path configuration;
    private final Path log;
    private final int port;
    private ChildProcess process;

    /** Formats the storage if it is new, starts the broker and waits until it answers. */
    public static KafkaBroker start(Repository repository, Path home, Path log, int port, int controllerPort) {
        var broker = new KafkaBroker(repository, home, log, port, controllerPort);
        broker.waitUntilReady();
        return broker;
    }

    private KafkaBroker(Repository repository, Path home, Path log, int port, int controllerPort) {
        this.jars = jars(repository) + "/*";
        this.data = home.resolve("kafka");
        this.configuration = home.resolve("kafka.properties");
        this.log = log;
        this.port = port;
        try {
            Files.writeString(configuration, CONFIGURATION.formatted(port, controllerPort, data));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot configure the broker in " + home, e);
        }
        if (!Files.exists(data.resolve("meta.properties"))) format();
        this.process = launch();
    }

    @Override
    public ChildProcess process() {
        return process;
    }

    public String bootstrapServers() {
        return "127.0.0.1:" + port;
    }

    @Override
    public void restart() {
        process.stop(Duration.ofSeconds(30));
        process = launch();
        waitUntilReady();
    }

    /** A copy, so that a build beside a running broker does not take its jars away. */
    private static Path jars(Repository repository) {
        var target = repository.runFolder().resolve("parts").resolve(repository.versioned("kafka"));
        return Unpacked.once(target, folder -> {
            try (var files = Files.list(repository.gathered("kafka", ""))) {
                for (var jar : files.toList()) Files.copy(jar, folder.resolve(jar.getFileName()));
            }
        });
    }

    private void format() {
        var id = UUID.randomUUID().toString();
        var format = run("kafka.tools.StorageTool", "format", "--standalone", "-t", id, "-c", configuration.toString());
        if (format.ended().join() != 0) format.requireAlive();
    }

    private ChildProcess launch() {
        return run("kafka.Kafka", configuration.toString());
    }

    private ChildProcess run(String main, String... arguments) {
        var words = new ArrayList<>(List.of(Jvm.executable(), "-Xmx256m", "-XX:+UseSerialGC"));
        words.addAll(List.of("-XX:TieredStopAtLevel=1", "-Dlog4j2.level=INFO", "-cp", jars, main));
        words.addAll(List.of(arguments));
        return ChildProcess.start("kafka", words, Map.of(), log, Signal.TERM);
    }

    private void waitUntilReady() {
        Map<String, Object> client = Map.of("bootstrap.servers", bootstrapServers(), "client.id", "onetrip-local");
        try (var admin = Admin.create(client)) {
            Waiting.until("kafka", process, Duration.ofSeconds(90), () -> answers(admin));
        }
    }

    private static boolean answers(Admin admin) {
        try {
            return !admin.describeCluster().nodes().get(5, TimeUnit.SECONDS).isEmpty();
        } catch (ExecutionException | TimeoutException notYet) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while the broker starts", e);
        }
    }
}
