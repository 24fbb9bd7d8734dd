package io.onetrip.local.part;

import io.onetrip.local.process.Signal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Processes that a killed PostgreSQL left behind. They still hold its shared memory, so that a new server would refuse to
 * start; and a stale pid file may name a process that has nothing to do with it.
 */
final class Orphans {
    private Orphans() {}

    static void endThoseIn(Path data) {
        ProcessHandle.allProcesses().filter(process -> worksIn(process, data)).forEach(process -> {
            Signal.KILL.send(process.pid());
            process.onExit().join();
        });
        try {
            Files.deleteIfExists(data.resolve("postmaster.pid"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean worksIn(ProcessHandle process, Path data) {
        try {
            return Files.readSymbolicLink(Path.of("/proc", String.valueOf(process.pid()), "cwd"))
                    .equals(data.toRealPath());
        } catch (IOException goneOrNotOurs) {
            return false;
        }
    }
}
