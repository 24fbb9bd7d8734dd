package io.onetrip.local.stack;

import io.onetrip.local.part.Folders;
import io.onetrip.local.part.PostgresHome;
import io.onetrip.local.part.Repository;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;

/** Where a stack keeps what it writes: data, logs, secrets, and the files that tell others about it. */
record RunFolder(Path path) {

    /** {@code .run} of the clone, or the folder that ONETRIP_RUN names. */
    static RunFolder of(Repository repository) {
        var chosen = System.getenv("ONETRIP_RUN");
        return new RunFolder(
                chosen == null ? repository.runFolder() : Path.of(chosen).toAbsolutePath());
    }

    Path log(String name) {
        return created(path.resolve("logs")).resolve(name + ".log");
    }

    Path kafkaHome() {
        return created(path.resolve("data"));
    }

    Path keycloakHome() {
        return created(path.resolve("data"));
    }

    /** Not always inside this folder: PostgreSQL's account may be unable to reach it. */
    Path postgresHome() {
        return created(PostgresHome.of(path).resolve("data"));
    }

    Path files() {
        return created(path.resolve("data/files"));
    }

    Path secrets() {
        return created(path).resolve("secrets.properties");
    }

    Path stackFile() {
        return path.resolve("stack.json");
    }

    Path supervisorFile() {
        return path.resolve("supervisor.properties");
    }

    /** Remembers which demo catalogue the data already hold. */
    Path importedCatalogue() {
        return created(path.resolve("data")).resolve("imported-catalogue");
    }

    /** Moves the logs of the last run aside, so that the last lines of a log are of this run. */
    void keepFormerLogs() throws IOException {
        var logs = path.resolve("logs");
        if (!Files.isDirectory(logs)) return;
        var former = path.resolve("logs.former");
        Folders.delete(former);
        Files.move(logs, former);
    }

    void purge() throws IOException {
        var homeOfPostgres = PostgresHome.of(path);
        Folders.delete(homeOfPostgres.resolve("data"));
        if (!homeOfPostgres.equals(path)) Folders.deleteIfEmpty(homeOfPostgres);
        for (var name : new String[] {"data", "logs", "logs.former"}) Folders.delete(path.resolve(name));
        for (var file : new Path[] {secrets(), stackFile(), supervisorFile()}) Files.deleteIfExists(file);
    }

    /** Writes a file that only its owner may read, whole or not at all. */
    static void write(Path file, String content) throws IOException {
        var fresh = file.resolveSibling(file.getFileName() + ".fresh");
        Files.deleteIfExists(fresh);
        Files.createFile(fresh, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(fresh, content);
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
    }

    private static Path created(Path folder) {
        try {
            return Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot create " + folder, e);
        }
    }
}
