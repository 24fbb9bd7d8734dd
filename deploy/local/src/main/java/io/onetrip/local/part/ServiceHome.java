package io.onetrip.local.part;

import io.onetrip.local.process.ChildProcess;
import io.onetrip.local.process.Signal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * A service's jar, extracted: it starts faster so, a new build does not pull the jar from under a running service, and a
 * start-up cache fits exactly one extraction.
 */
record ServiceHome(Path folder, Path jar) {

    /** Extracts the jar that the build of the module made, unless that very jar is extracted already. */
    static ServiceHome of(Repository repository, String module, Path log) {
        var built = builtJar(repository.root().resolve(module).resolve("target"), module);
        var folder = repository.runFolder().resolve("services").resolve(module + "-" + identity(built));
        Unpacked.once(folder, fresh -> extract(built, fresh, log));
        return new ServiceHome(folder, folder.resolve(built.getFileName()));
    }

    StartUpCache startUpCache() {
        return new StartUpCache(folder);
    }

    private static void extract(Path jar, Path folder, Path log) throws IOException {
        var destination = folder.resolve("extracting");
        var words = List.of(
                Jvm.executable(),
                "-Djarmode=tools",
                "-jar",
                jar.toString(),
                "extract",
                "--destination",
                destination.toString());
        var extraction = ChildProcess.start("extract " + jar.getFileName(), words, Map.of(), log, Signal.TERM);
        if (extraction.ended().join() != 0) extraction.requireAlive();
        try (var entries = Files.list(destination)) {
            for (var entry : entries.toList()) Files.move(entry, folder.resolve(entry.getFileName()));
        }
        Files.delete(destination);
    }

    private static Path builtJar(Path target, String module) {
        try (var files = Files.list(target)) {
            return files.filter(file -> file.getFileName().toString().matches(module + "(-[0-9].*)?\\.jar"))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException(module + " is not built: no jar in " + target));
        } catch (IOException e) {
            throw new IllegalStateException(module + " is not built: " + target, e);
        }
    }

    private static String identity(Path jar) {
        try {
            return Long.toHexString(Files.getLastModifiedTime(jar).toMillis()) + "-"
                    + Long.toHexString(Files.size(jar));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
