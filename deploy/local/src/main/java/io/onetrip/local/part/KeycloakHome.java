package io.onetrip.local.part;

import io.onetrip.local.process.ChildProcess;
import io.onetrip.local.process.Signal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;

/**
 * The folder that one Keycloak runs in: programs that it shares with others, and the realm that it is offered. Weaving the
 * build options into the programs takes half a minute and more, so that all clones of this account share the result, one
 * copy for each set of options.
 */
final class KeycloakHome {
    private static final List<String> BUILD_OPTIONS = List.of(
            "--db=postgres",
            "--health-enabled=true",
            "--http-relative-path=/auth",
            "--http-management-relative-path=/",
            "--features-disabled=kerberos,ciba,par,device-flow,twitter-broker");

    private final Path folder;

    private KeycloakHome(Path folder) {
        this.folder = folder;
    }

    /** Gives the folder the shared programs, prepared by whoever comes first, and the realm of this clone. */
    static KeycloakHome prepare(Repository repository, Path folder, Path log) {
        var programs = programs(repository, log);
        try {
            Folders.delete(folder);
            var imports = Files.createDirectories(folder.resolve("data/import"));
            try (var entries = Files.list(programs)) {
                for (var entry : entries.filter(KeycloakHome::isShared).toList()) {
                    Files.createSymbolicLink(folder.resolve(entry.getFileName()), entry);
                }
            }
            var realm = repository.realm();
            Files.copy(realm, imports.resolve(realm.getFileName()));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot prepare " + folder, e);
        }
        return new KeycloakHome(folder);
    }

    /** Says the version and, in short, the build options. */
    static String name(Repository repository) {
        return repository.versioned("keycloak") + "-" + Integer.toHexString(BUILD_OPTIONS.hashCode());
    }

    private static Path programs(Repository repository, Path log) {
        return Unpacked.once(SharedFolder.of(repository).resolve(name(repository)), fresh -> {
            try (var gz = new GZIPInputStream(Files.newInputStream(repository.gathered("keycloak", ".tar.gz")))) {
                Archive.unpack(gz, fresh, 1);
            }
            build(fresh, log);
        });
    }

    private static boolean isShared(Path entry) {
        return !entry.getFileName().toString().equals("data");
    }

    List<String> command(List<String> jvmOptions, List<String> options) {
        return command(folder, jvmOptions, options);
    }

    private static void build(Path folder, Path log) {
        var options = new ArrayList<>(List.of("build"));
        options.addAll(BUILD_OPTIONS);
        var words = command(folder, List.of("-Xmx512m"), options);
        var build = ChildProcess.start("keycloak build", words, Map.of(), log, Signal.TERM);
        if (build.ended().join() != 0) build.requireAlive();
    }

    /** What kc.sh does, without the shell between us and the server, which kill -9 would leave behind. */
    private static List<String> command(Path folder, List<String> jvmOptions, List<String> options) {
        var words = new ArrayList<>(List.of(Jvm.executable()));
        words.addAll(jvmOptions);
        for (var opened : List.of("java.util", "java.util.concurrent", "java.security", "java.lang")) {
            words.add("--add-opens=java.base/" + opened + "=ALL-UNNAMED");
        }
        words.addAll(List.of(
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-Dfile.encoding=UTF-8",
                "-Duser.language=en",
                "-Duser.country=US",
                "-XX:+ExitOnOutOfMemoryError",
                "-XX:+UseG1GC",
                "-Dkc.home.dir=" + folder,
                "-Djboss.server.config.dir=" + folder.resolve("conf"),
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
                        + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
                "-Dpicocli.disable.closures=true",
                "-Dquarkus-log-max-startup-records=10000",
                "-cp",
                folder.resolve("lib/quarkus-run.jar").toString(),
                "io.quarkus.bootstrap.runner.QuarkusEntryPoint"));
        words.addAll(options);
        return words;
    }
}
