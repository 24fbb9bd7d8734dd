package io.onetrip.local.part;

import io.onetrip.local.process.ChildProcess;
import io.onetrip.local.process.Signal;
import io.onetrip.local.process.Waiting;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A service of ours, or the gateway, in a JVM of its own. */
public final class ServiceProcess implements Server {
    private static final List<String> JVM_OPTIONS =
            List.of("-Xmx256m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xss512k");
    /** Long enough for a JVM to write its start-up cache on a busy machine. */
    private static final Duration GRACE = Duration.ofSeconds(120);

    private final Repository repository;
    private final Settings settings;
    private final Map<String, String> environment;
    private final Path log;
    private ServiceHome home;
    private ChildProcess process;

    /** @param recording whether a run without a start-up cache records one when it stops */
    public record Settings(String name, String module, int port, boolean recording) {}

    /** Starts the service and waits until it is ready for requests. */
    public static ServiceProcess start(
            Repository repository, Settings settings, Map<String, String> environment, Path log) {
        var service = new ServiceProcess(repository, settings, environment, log);
        service.waitUntilReady();
        return service;
    }

    private ServiceProcess(Repository repository, Settings settings, Map<String, String> environment, Path log) {
        this.repository = repository;
        this.settings = settings;
        this.environment = environment;
        this.log = log;
        this.home = ServiceHome.of(repository, settings.module(), log);
        this.process = launch();
    }

    @Override
    public ChildProcess process() {
        return process;
    }

    @Override
    public void restart() {
        process.stop(GRACE);
        home = ServiceHome.of(repository, settings.module(), log);
        process = launch();
        waitUntilReady();
    }

    public static Duration grace() {
        return GRACE;
    }

    private ChildProcess launch() {
        var words = new ArrayList<>(List.of(Jvm.executable()));
        words.addAll(JVM_OPTIONS);
        words.addAll(home.startUpCache().options(settings.recording()));
        words.addAll(List.of("-jar", home.jar().toString()));
        return ChildProcess.start(settings.name(), words, environment, log, Signal.TERM);
    }

    private void waitUntilReady() {
        var health = "http://127.0.0.1:%d/actuator/health/readiness".formatted(settings.port());
        Waiting.until(settings.name(), process, Waiting.FOR_A_START, () -> Http.answersOk(health));
        if (settings.recording()) home.startUpCache().becameReady();
    }
}
