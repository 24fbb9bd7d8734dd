package io.onetrip.local.process;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

/** A process of ours: in a session of its own, so that Ctrl-C reaches only its parent, which stops it in order. */
public final class ChildProcess {
    private static final Set<ChildProcess> ALIVE = ConcurrentHashMap.newKeySet();
    private final String name;
    private final Process process;
    private final Path log;
    private final Signal politely;

    private ChildProcess(String name, Process process, Path log, Signal politely) {
        this.name = name;
        this.process = process;
        this.log = log;
        this.politely = politely;
    }

    /** Starts the command with its output appended to the log; {@code politely} is the signal that asks it to end. */
    public static ChildProcess start(
            String name, List<String> command, Map<String, String> environment, Path log, Signal politely) {
        var words = new ArrayList<>(List.of("setsid"));
        words.addAll(command);
        var builder = new ProcessBuilder(words)
                .redirectErrorStream(true)
                .redirectInput(Path.of("/dev/null").toFile())
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .directory(log.getParent().toFile());
        builder.environment().putAll(environment);
        try {
            var process = builder.start();
            Watchdog.guard(process.pid(), politely);
            var child = new ChildProcess(name, process, log, politely);
            ALIVE.add(child);
            process.onExit().thenRun(child::forget);
            return child;
        } catch (IOException e) {
            throw new PartFailed(name + " cannot be started: " + e.getMessage(), log);
        }
    }

    /** Ends whatever still runs: what a failed start leaves half started. */
    public static void killAll() {
        ALIVE.forEach(ChildProcess::kill);
    }

    private void forget() {
        ALIVE.remove(this);
        Watchdog.release(process.pid());
    }

    public long pid() {
        return process.pid();
    }

    public Path log() {
        return log;
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    /** Completes with the exit code when the process has ended, for whatever reason. */
    public CompletableFuture<Integer> ended() {
        return process.onExit().thenApply(Process::exitValue);
    }

    /** Fails with the exit code and the log when the process is no longer there. */
    public void requireAlive() {
        if (!process.isAlive()) {
            throw new PartFailed("%s ended with code %d".formatted(name, process.exitValue()), log);
        }
    }

    public void stop(Duration grace) {
        if (process.isAlive()) politely.send(pid());
        if (!endsWithin(grace)) kill();
    }

    /** Ends the process at once, as a crash would. */
    public void kill() {
        if (process.isAlive()) Signal.KILL.send(pid());
        endsWithin(Duration.ofSeconds(10));
    }

    private boolean endsWithin(Duration limit) {
        try {
            return process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
