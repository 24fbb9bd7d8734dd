package io.onetrip.local.part;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.UUID;
import java.util.zip.ZipFile;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/** Where PostgreSQL's programs and data lie: in the run folder, or in /var/tmp where its account cannot reach that. */
public final class PostgresHome {
    private PostgresHome() {}

    /** The run folder itself, or its stand-in in /var/tmp, named after it. */
    public static Path of(Path runFolder) {
        var account = Account.ofPostgres();
        try {
            if (account.reaches(runFolder.toAbsolutePath())) return Files.createDirectories(runFolder);
            var name =
                    UUID.nameUUIDFromBytes(runFolder.toAbsolutePath().toString().getBytes(StandardCharsets.UTF_8));
            var home = Path.of("/var/tmp/onetrip-" + name);
            Files.createDirectories(home);
            if (!Files.getOwner(home).equals(Files.getOwner(Path.of("/proc/self")))) {
                throw new IllegalStateException(home + " belongs to somebody else; remove it or move the clone");
            }
            Files.setPosixFilePermissions(home, PosixFilePermissions.fromString("rwx--x--x"));
            return home;
        } catch (IOException e) {
            throw new UncheckedIOException("No home for PostgreSQL", e);
        }
    }

    static Path programs(Repository repository) {
        var target = of(repository.runFolder()).resolve("parts").resolve(repository.versioned("postgres"));
        return Unpacked.once(target, folder -> unpack(repository.gathered("postgres", ".jar"), folder));
    }

    private static void unpack(Path jar, Path folder) throws IOException {
        try (var zip = new ZipFile(jar.toFile())) {
            var entry = zip.stream()
                    .filter(e -> e.getName().endsWith(".txz"))
                    .findFirst()
                    .orElseThrow();
            Archive.unpack(new XZCompressorInputStream(zip.getInputStream(entry)), folder, 0);
        }
    }
}
