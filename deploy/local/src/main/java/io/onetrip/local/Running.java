package io.onetrip.local;

import io.onetrip.local.part.KafkaBroker;
import io.onetrip.local.part.Postgres;
import io.onetrip.local.part.PreparedCluster;
import io.onetrip.local.part.Repository;
import io.onetrip.local.part.Topics;
import io.onetrip.local.process.Ports;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;

/**
 * The parts of this JVM's tests; a class of its own, so that starting them does not hold {@link RealParts} half loaded. The
 * watchdog ends them after the JVM, so that the services under test close while they are still there.
 */
record Running(Repository repository, Path folder, TestDatabases databases, KafkaBroker kafka) {

    static Running current() {
        return Holder.RUNNING;
    }

    private static Running start() {
        var repository = Repository.here();
        var folder = TestFolder.create(repository);
        PreparedCluster.copyTo(repository, folder);
        var ports = Ports.free(3);
        var postgres = CompletableFuture.supplyAsync(() -> Postgres.start(
                repository, folder, folder.resolve("postgres.log"), ports.get(0), PreparedCluster.PASSWORD));
        var kafka = KafkaBroker.start(repository, folder, folder.resolve("kafka.log"), ports.get(1), ports.get(2));
        Topics.create(kafka.bootstrapServers());
        return new Running(repository, folder, new TestDatabases(postgres.join()), kafka);
    }

    private static final class Holder {
        private static final Running RUNNING = start();
    }
}
