package io.onetrip.local.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChildProcessIT {
    @TempDir
    private Path folder;

    @Test
    void aChildEndsWhenItsParentIsKilledAndTheFolderIsCleared() throws Exception {
        var place = Files.createDirectory(folder.resolve("of tests"));
        var parent = startParent(place);
        var child = readProcess(parent);
        var watchdog = readProcess(parent);
        Signal.KILL.send(parent.pid());
        child.onExit().get(20, TimeUnit.SECONDS);
        assertThat(child.isAlive()).isFalse();
        watchdog.onExit().get(20, TimeUnit.SECONDS);
        assertThat(place).doesNotExist();
    }

    @Test
    void aChildThatEndsWhileItIsWaitedForIsReportedWithItsLastLines() {
        var command = List.of("sh", "-c", "echo no disk left; exit 7");
        var child = ChildProcess.start("part", command, Map.of(), folder.resolve("part.log"), Signal.TERM);
        assertThatThrownBy(() -> Waiting.until("part", child, Duration.ofSeconds(20), () -> false))
                .isInstanceOf(PartFailed.class)
                .hasMessageContainingAll("part ended with code 7", "no disk left");
    }

    @Test
    void aChildThatIgnoresTheFriendlySignalIsKilled() {
        var command = List.of("sh", "-c", "trap '' TERM; while :; do sleep 1; done");
        var child = ChildProcess.start("deaf", command, Map.of(), folder.resolve("deaf.log"), Signal.TERM);
        child.stop(Duration.ofMillis(500));
        assertThat(child.isAlive()).isFalse();
    }

    private static ProcessHandle readProcess(Process parent) throws IOException {
        return ProcessHandle.of(Long.parseLong(parent.inputReader().readLine())).orElseThrow();
    }

    private static Process startParent(Path folder) throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin/java").toString();
        var log = folder.resolve("child.log").toString();
        var classes = System.getProperty("java.class.path");
        return new ProcessBuilder(java, "-cp", classes, OrphanedParent.class.getName(), log).start();
    }
}
