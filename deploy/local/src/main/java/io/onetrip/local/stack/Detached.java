package io.onetrip.local.stack;

import io.onetrip.local.part.Jvm;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Starts the supervisor as a process that stays, and shows what it says until the stack is ready. */
record Detached(RunFolder folder, PortPlan ports, Progress progress) {

    int start() throws IOException, InterruptedException {
        var log = folder.log("stack");
        var supervisor = new ProcessBuilder(command())
                .redirectInput(Path.of("/dev/null").toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        var stopWithUs = new Thread(supervisor::destroy);
        Runtime.getRuntime().addShutdownHook(stopWithUs);
        var exit = follow(supervisor, log);
        Runtime.getRuntime().removeShutdownHook(stopWithUs);
        return exit;
    }

    private int follow(Process supervisor, Path log) throws IOException, InterruptedException {
        try (var lines = new RandomAccessFile(log.toFile(), "r")) {
            while (true) {
                var ended = supervisor.waitFor(200, TimeUnit.MILLISECONDS);
                var ready = isReady(supervisor.pid());
                showNew(lines);
                if (ended) return Math.max(1, supervisor.exitValue());
                if (ready) return 0;
            }
        }
    }

    private boolean isReady(long pid) {
        return SupervisorFile.ofRunning(folder.supervisorFile())
                .filter(found -> found.pid() == pid && found.state() == State.READY)
                .isPresent();
    }

    private void showNew(RandomAccessFile lines) throws IOException {
        var bytes = new byte[(int) (lines.length() - lines.getFilePointer())];
        lines.readFully(bytes);
        progress.print(new String(bytes, StandardCharsets.UTF_8));
    }

    private List<String> command() {
        var words = new ArrayList<>(List.of("setsid", Jvm.executable()));
        words.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
        words.addAll(List.of("-cp", System.getProperty("java.class.path"), Launcher.class.getName()));
        words.addAll(List.of("supervise", "--port-base", String.valueOf(ports.base())));
        return words;
    }
}
