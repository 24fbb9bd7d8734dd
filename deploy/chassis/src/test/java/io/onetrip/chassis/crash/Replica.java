package io.onetrip.chassis.crash;

import static org.awaitility.Awaitility.await;

import io.onetrip.chassis.probe.ProbeApplication;
import io.onetrip.local.RealParts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The probe in a JVM of its own, so that it can be killed. */
final class Replica implements AutoCloseable {
    private final String name;
    private final Map<String, Object> settings;
    private Process process;
    private long begun;

    /** @param settings Spring properties beside those of the parts */
    Replica(String name, Map<String, Object> settings) {
        this.name = name;
        this.settings = settings;
        try {
            Files.deleteIfExists(log());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        this.process = launch();
    }

    private Path log() {
        return Path.of("target", "crash", name + ".log");
    }

    /** Dies as in a power cut and comes again. */
    void crash() {
        end(process.destroyForcibly());
        process = launch();
    }

    /** Who still starts when the database dies gives up, and would have to be started again by somebody. */
    void awaitStarted() {
        await().atMost(Duration.ofMinutes(3)).until(() -> told().contains("Started ProbeApplication"));
    }

    /** What it has written since it was launched for the last time. */
    private String told() throws IOException {
        try (var file = Files.newInputStream(log())) {
            file.skipNBytes(begun);
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** Is asked to go, and goes when it has finished what it holds. */
    int stop() {
        process.destroy();
        return end(process);
    }

    @Override
    public void close() {
        end(process.destroyForcibly());
    }

    private Process launch() {
        var words = new ArrayList<String>();
        words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        words.addAll(List.of("-Xmx256m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
        words.add(ProbeApplication.class.getName());
        words.add("--server.port=0");
        words.add("--spring.application.name=crash");
        settings.forEach((key, value) -> words.add("--%s=%s".formatted(key, value)));
        RealParts.springProperties("crash").forEach((key, value) -> words.add("--%s=%s".formatted(key, value)));
        try {
            Files.createDirectories(log().getParent());
            begun = Files.exists(log()) ? Files.size(log()) : 0;
            var builder = new ProcessBuilder(words)
                    .redirectErrorStream(true)
                    .redirectOutput(Redirect.appendTo(log().toFile()));
            builder.environment().put("CLASSPATH", System.getProperty("java.class.path"));
            return builder.start();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static int end(Process process) {
        try {
            if (!process.waitFor(60, TimeUnit.SECONDS)) {
                throw new IllegalStateException("The replica does not end");
            }
            return process.exitValue();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
