package io.onetrip.local;

import io.onetrip.local.part.Folders;
import io.onetrip.local.part.PostgresHome;
import io.onetrip.local.part.Repository;
import io.onetrip.local.process.Watchdog;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A folder for the parts of this JVM's tests, cleared away after it; so are those that killed watchdogs left behind. */
final class TestFolder {
    private TestFolder() {}

    static Path create(Repository repository) {
        var parent = PostgresHome.of(repository.runFolder()).resolve("tests");
        try {
            Files.createDirectories(parent);
            try (var folders = Files.list(parent)) {
                for (var folder : folders.toList()) if (!ownerLives(folder)) Folders.delete(folder);
            }
            var mine = Files.createDirectories(parent.resolve(String.valueOf(Watchdog.pid())));
            Watchdog.clear(mine);
            return mine;
        } catch (IOException e) {
            throw new UncheckedIOException("No folder for the parts under test", e);
        }
    }

    private static boolean ownerLives(Path folder) {
        return ProcessHandle.of(Long.parseLong(folder.getFileName().toString()))
                .filter(ProcessHandle::isAlive)
                .isPresent();
    }
}
