package io.onetrip.local;

import io.onetrip.local.part.Folders;
import io.onetrip.local.part.PostgresHome;
import io.onetrip.local.part.Repository;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A folder for the parts of this JVM's tests; those that dead JVMs left behind are cleared away. */
final class TestFolder {
    private TestFolder() {}

    static Path create(Repository repository) {
        var parent = PostgresHome.of(repository.runFolder()).resolve("tests");
        try {
            Files.createDirectories(parent);
            try (var folders = Files.list(parent)) {
                for (var folder : folders.toList()) if (!ownerLives(folder)) Folders.delete(folder);
            }
            var mine = parent.resolve(String.valueOf(ProcessHandle.current().pid()));
            return Files.createDirectories(mine);
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
