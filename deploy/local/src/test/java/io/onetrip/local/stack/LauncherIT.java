package io.onetrip.local.stack;

import static org.assertj.core.api.Assertions.assertThat;

import io.onetrip.local.part.Folders;
import io.onetrip.local.part.PostgresHome;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The launcher as a program, in a clone whose services cannot start. */
class LauncherIT {
    @TempDir
    private Path clone;

    private final int base = FreeBase.find();

    @BeforeEach
    void clonePart() throws IOException {
        Clone.linkParts(clone);
        for (var service : Part.services()) {
            var target = Files.createDirectories(clone.resolve(service.module()).resolve("target"));
            Files.writeString(target.resolve(service.module() + "-1.jar"), "no jar");
        }
    }

    @AfterEach
    void clearWhatLiesOutside() throws IOException {
        Folders.delete(PostgresHome.of(clone.resolve(".run")));
    }

    @Test
    void aBusyPortIsNamedAndNothingStarts() throws Exception {
        var port = new PortPlan(base).of(Part.RATING);
        try (var busy = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            var run = Run.up(clone, base);
            assertThat(run.exitCode()).isEqualTo(1);
            assertThat(run.output()).contains("port " + busy.getLocalPort(), "rating needs", "--port-base");
        }
        assertThat(Run.processesIn(clone)).isEmpty();
        assertThat(clone.resolve(".run/data/kafka")).doesNotExist();
    }

    @Test
    void aPartThatDiesEndsTheStartWithItsLastLines() throws Exception {
        var run = Run.up(clone, base);
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.output()).contains("FAILED: extract", "ended with code 1", "Invalid or corrupt jarfile");
        assertThat(Run.processesIn(clone)).isEmpty();
        assertThat(clone.resolve(".run/stack.json")).doesNotExist();
    }

    private record Run(int exitCode, String output) {

        static Run up(Path clone, int base) throws IOException, InterruptedException {
            var output = clone.resolve("output.txt");
            var launcher = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin/java").toString(),
                            "-cp",
                            System.getProperty("java.class.path"),
                            Launcher.class.getName(),
                            "up",
                            "--port-base",
                            String.valueOf(base))
                    .directory(clone.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile())
                    .start();
            assertThat(launcher.waitFor(120, TimeUnit.SECONDS)).isTrue();
            return new Run(launcher.exitValue(), Files.readString(output));
        }

        static Iterable<String> processesIn(Path clone) {
            return ProcessHandle.allProcesses()
                    .map(process -> process.info().commandLine().orElse(""))
                    .filter(command -> command.contains(clone.toString()))
                    .toList();
        }
    }
}
